package de.strategieportal.report;

/** Said when somebody orders a report; once that is stored, a node may begin to write. */
public record ReportOrdered() {}
