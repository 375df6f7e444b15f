package de.strategieportal.strategy.achievement;

/** Where an indicator stands. */
public enum AchievementState {
    REACHED,
    ON_THE_WAY,
    /** The calendar quarter it was due in is over. */
    MISSED,
    NOT_MEASURED,
    /** There is a value, but nothing to hold it against. */
    NO_TARGET
}
