package de.strategieportal.strategy.revision;

/** What somebody did to an entry of a plan or, from {@link #SUBMITTED} on, to the plan as a whole. */
public enum ChangeKind {
    BEGUN,
    ADDED,
    CHANGED,
    REMOVED,
    REORDERED,
    SUBMITTED,
    WITHDRAWN,
    SENT_BACK,
    APPROVED,
    STARTED,
    COMPLETED,
    REOPENED,
    ARCHIVED,
    RESTORED
}
