package de.strategieportal.strategy;

/** Something to choose by its name. */
public record NamedChoice(Long id, String name) {}
