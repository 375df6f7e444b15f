package de.strategieportal.quartier;

/** A Quartier to choose from a list. */
public record QuartierChoice(Long id, String name, String municipality) {}
