package de.strategieportal.reporting.report;

/** What staff write themselves for a report, under a heading. */
public record Narrative(String heading, String text) {}
