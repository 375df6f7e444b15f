package de.strategieportal.reporting.report;

/** What a report that was written is called and holds. */
public record WrittenFile(String name, String mediaType) {}
