package de.strategieportal.reporting.report;

/** Hears how far a report is, several times while it is written; may throw to end the work. */
@FunctionalInterface
public interface Progress {

    Progress UNWATCHED = (done, of) -> {};

    void at(int done, int of);
}
