package de.strategieportal.strategy;

import java.util.Optional;

/**
 * How far a step of a plan is, and what it still lacks.
 *
 * @param gap what is missing; empty when the step is complete
 * @param missing how many entries lack it; 0 when the step is complete
 */
public record StepProgress(Step step, boolean begun, Optional<Gap> gap, int missing) {

    /** What a step may lack. */
    public enum Gap {
        NO_OVERARCHING_GOAL,
        NO_ADDRESSEES,
        NO_TARGET_GROUP,
        GROUP_WITHOUT_GOAL,
        GROUP_WITHOUT_REACHABILITY,
        NO_RESOURCE,
        GOAL_WITHOUT_CHANNEL,
        NO_ACTIVITY,
        ACTIVITY_WITHOUT_RESOURCE
    }

    public boolean isComplete() {
        return gap.isEmpty();
    }

    static StepProgress complete(Step step) {
        return new StepProgress(step, true, Optional.empty(), 0);
    }

    static StepProgress lacks(Step step, boolean begun, Gap gap, long missing) {
        return new StepProgress(step, begun, Optional.of(gap), Math.toIntExact(missing));
    }
}
