package de.strategieportal.strategy.feasibility;

import de.strategieportal.strategy.PlanEntry;
import de.strategieportal.strategy.Step;
import java.util.List;
import java.util.Optional;

/**
 * Something that stands in the way of a plan, or could.
 *
 * @param entry what it is about; empty when it is about no single entry
 * @param arguments what fills the places of the sentence: names, hours, shares, calendar quarters, dates
 */
public record Finding(FindingCode code, Optional<PlanEntry> entry, List<Object> arguments) {

    static Finding of(FindingCode code, Object... arguments) {
        return new Finding(code, Optional.empty(), List.of(arguments));
    }

    static Finding at(PlanEntry entry, FindingCode code, Object... arguments) {
        return new Finding(code, Optional.of(entry), List.of(arguments));
    }

    public Severity severity() {
        return code.severity();
    }

    /** The step in which it is mended; empty for what belongs to the plan as a whole. */
    public Optional<Step> step() {
        return code.step();
    }
}
