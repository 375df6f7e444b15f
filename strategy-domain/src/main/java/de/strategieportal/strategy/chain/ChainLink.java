package de.strategieportal.strategy.chain;

/** One thing that leads to another, further towards the resources. */
public record ChainLink(ChainNode from, ChainNode to) {}
