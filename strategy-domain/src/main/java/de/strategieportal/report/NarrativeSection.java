package de.strategieportal.report;

/** What funders ask to be told in a Sachbericht, in this order. */
public enum NarrativeSection {
    SITUATION,
    COURSE,
    RESULTS,
    DIFFICULTIES,
    OUTLOOK
}
