package de.strategieportal.catalog;

/** Whether a channel may be used under a data protection regime; {@code CHECK} asks for a look at the single case. */
public enum Lawfulness {
    YES,
    CHECK,
    NO
}
