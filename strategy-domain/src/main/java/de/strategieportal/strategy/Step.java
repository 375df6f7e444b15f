package de.strategieportal.strategy;

/** The steps of a plan in the order the guide suggests. Any of them can be opened, left incomplete and reopened. */
public enum Step {
    BASELINE,
    TARGET_GROUPS,
    DIGITAL_GOALS,
    REACHABILITY,
    RESOURCES,
    CHANNELS,
    ACTIVITIES
}
