package de.strategieportal.strategy;

import java.util.List;
import java.util.Optional;

/**
 * How far a step of a plan is, and what it still lacks.
 *
 * @param gaps what is missing, the most important first; empty when the step is complete
 */
public record StepProgress(Step step, boolean begun, List<Missing> gaps) {

    /** What a step may lack. */
    public enum Gap {
        NO_OVERARCHING_GOAL,
        NO_ADDRESSEES,
        NO_TARGET_GROUP,
        GROUP_WITHOUT_GOAL,
        GROUP_WITHOUT_REACHABILITY,
        NO_RESOURCE,
        NO_DIGITAL_GOAL,
        GOAL_WITHOUT_CHANNEL,
        NO_ACTIVITY,
        ACTIVITY_WITHOUT_RESOURCE
    }

    /** @param entries which lack it; none where the plan as a whole does */
    public record Missing(Gap gap, List<PlanEntry> entries) {

        static Missing of(Gap gap) {
            return new Missing(gap, List.of());
        }

        public int count() {
            return Math.max(1, entries.size());
        }
    }

    public boolean isComplete() {
        return gaps.isEmpty();
    }

    /** The most important gap. */
    public Optional<Gap> gap() {
        return gaps.stream().map(Missing::gap).findFirst();
    }

    /** How many entries have the most important gap; 0 when the step is complete. */
    public int missing() {
        return gaps.stream().findFirst().map(Missing::count).orElse(0);
    }
}
