package de.strategieportal.strategy;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * The six steps of a plan in the order the guide suggests, and after them the activities that carry it out. Any of them can be
 * opened, left incomplete and reopened.
 */
public enum Step {
    BASELINE,
    TARGET_GROUPS,
    DIGITAL_GOALS,
    REACHABILITY,
    RESOURCES,
    CHANNELS,
    /** No step of the guide: what is done once its six are thought through. */
    ACTIVITIES;

    private static final List<Step> GUIDE =
            Arrays.stream(values()).filter(step -> step != ACTIVITIES).toList();

    /** The six steps. */
    public static List<Step> ofGuide() {
        return GUIDE;
    }

    /** 1 to 6; empty for the activities. */
    public OptionalInt number() {
        return this == ACTIVITIES ? OptionalInt.empty() : OptionalInt.of(GUIDE.indexOf(this) + 1);
    }
}
