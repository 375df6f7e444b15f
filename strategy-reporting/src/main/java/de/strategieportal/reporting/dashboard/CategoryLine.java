package de.strategieportal.reporting.dashboard;

/** Added up by the database over the target groups of one category in one Quartier. */
record CategoryLine(long quartier, long category, Amounts amounts) {}
