package de.strategieportal.quartier.intake;

/** How many Quartiere an import created, changed and left alone, and how many rows it could not read. */
public record FinishedImport(int created, int changed, int unchanged, int unreadable) {}
