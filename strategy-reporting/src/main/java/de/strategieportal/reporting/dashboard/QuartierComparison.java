package de.strategieportal.reporting.dashboard;

/** Freely chosen Quartiere side by side: any {@link Figure}, now and in the calendar quarter before. */
public record QuartierComparison(Extent extent, Comparison now, Comparison before) {}
