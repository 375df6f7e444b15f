package de.strategieportal.strategy.feasibility;

import static de.strategieportal.strategy.feasibility.Severity.CRITICAL;
import static de.strategieportal.strategy.feasibility.Severity.HINT;
import static de.strategieportal.strategy.feasibility.Severity.WARNING;

import de.strategieportal.strategy.Step;
import java.util.Optional;

/** What the check looks for, how much it weighs and in which step it is mended. */
public enum FindingCode {
    NO_VISION(HINT, null),
    NO_OVERARCHING_GOAL(WARNING, Step.BASELINE),
    GROUP_WITHOUT_GOAL(WARNING, Step.DIGITAL_GOALS),
    GOAL_WITHOUT_OVERARCHING_GOAL(WARNING, Step.DIGITAL_GOALS),
    GOAL_WITHOUT_INDICATOR(WARNING, Step.DIGITAL_GOALS),
    GROUP_WITHOUT_REACHABILITY(WARNING, Step.REACHABILITY),
    HOURS_MISSING(CRITICAL, Step.RESOURCES),
    HOURS_TIGHT(WARNING, Step.RESOURCES),
    MOSTLY_VOLUNTEERS(WARNING, Step.RESOURCES),
    MOSTLY_ONE_PERSON(WARNING, Step.RESOURCES),
    RESOURCE_NOT_CONFIRMED(HINT, Step.RESOURCES),
    GOAL_WITHOUT_CHANNEL(CRITICAL, Step.CHANNELS),
    GROUP_NOT_REACHED(CRITICAL, Step.CHANNELS),
    GROUP_REACHED_BY_LESS_THAN_HALF(WARNING, Step.CHANNELS),
    CHANNEL_WITHOUT_GOAL(WARNING, Step.CHANNELS),
    CHANNEL_WITHOUT_MODERATOR(WARNING, Step.CHANNELS),
    EFFORT_UNDERESTIMATED(WARNING, Step.CHANNELS),
    OPERATION_ENDS_WITH_FUNDING(WARNING, Step.CHANNELS),
    NOBODY_TOOK_PART(HINT, Step.CHANNELS),
    ACTIVITY_WITHOUT_RESOURCE(WARNING, Step.ACTIVITIES),
    LOW_SKILLS_WITHOUT_OFFLINE(WARNING, Step.ACTIVITIES);

    private final Severity severity;
    private final Step step;

    FindingCode(Severity severity, Step step) {
        this.severity = severity;
        this.step = step;
    }

    public Severity severity() {
        return severity;
    }

    /** Where it is mended; empty for what belongs to the plan as a whole. */
    public Optional<Step> step() {
        return Optional.ofNullable(step);
    }
}
