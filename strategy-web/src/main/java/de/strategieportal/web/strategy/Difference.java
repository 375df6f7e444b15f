package de.strategieportal.web.strategy;

/** A field that two people changed in different ways. */
public record Difference(String field, Object theirs, Object mine) {}
