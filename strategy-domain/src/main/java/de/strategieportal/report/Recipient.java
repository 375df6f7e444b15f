package de.strategieportal.report;

/** An account that may get a scheduled report. */
public record Recipient(String account, String displayName, String traeger) {}
