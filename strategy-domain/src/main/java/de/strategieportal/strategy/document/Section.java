package de.strategieportal.strategy.document;

import de.strategieportal.strategy.Step;
import java.util.Optional;

/** The kinds of parts that a plan is made of. */
public enum Section {
    PLAN(null, ""),
    BASELINE(Step.BASELINE, "baseline"),
    OVERARCHING_GOALS(Step.BASELINE, "overarchingGoals"),
    CONTEXT_ENTRIES(Step.BASELINE, "contextEntries"),
    TARGET_GROUPS(Step.TARGET_GROUPS, "targetGroups"),
    DIGITAL_GOALS(Step.DIGITAL_GOALS, "digitalGoals"),
    INDICATORS(Step.DIGITAL_GOALS, "indicators"),
    REACHABILITY(Step.REACHABILITY, "reachability"),
    SERVICES(Step.REACHABILITY, "services"),
    RESOURCES(Step.RESOURCES, "resources"),
    BUDGET_LINES(Step.RESOURCES, "budgetLines"),
    CHANNELS(Step.CHANNELS, "channels"),
    ACTIVITIES(Step.ACTIVITIES, "activities");

    private final Step step;
    private final String member;

    Section(Step step, String member) {
        this.step = step;
        this.member = member;
    }

    /** Where it is written; empty for what the plan itself is called and wants to be. */
    public Optional<Step> step() {
        return Optional.ofNullable(step);
    }

    /** What it is called in the document. */
    public String member() {
        return member;
    }
}
