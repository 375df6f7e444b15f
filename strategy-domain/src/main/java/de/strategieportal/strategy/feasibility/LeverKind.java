package de.strategieportal.strategy.feasibility;

/** What can be done where hours are missing. */
public enum LeverKind {
    DROP_CHANNEL,
    START_LATER,
    START_EARLIER,
    ADD_HOURS
}
