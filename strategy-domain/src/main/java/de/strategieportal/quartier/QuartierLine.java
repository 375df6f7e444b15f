package de.strategieportal.quartier;

/** One row of the list of Quartiere; {@code officialKey} is null where there is none, residents 0 where none are known. */
public record QuartierLine(Long id, String name, String municipality, String officialKey, Long residents) {}
