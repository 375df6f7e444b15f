package de.strategieportal.strategy;

/** What was decided about a channel. */
public enum Decision {
    USE,
    LATER,
    NOT
}
