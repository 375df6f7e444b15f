package de.strategieportal.strategy;

import de.strategieportal.shared.Conflict;
import de.strategieportal.shared.UseCase;
import jakarta.inject.Inject;

/** Step 1: where the Quartier project starts, and its overarching goals. */
@UseCase
public class BaselinePlanning {

    @Inject
    Plans plans;

    /** @param shown hash of the baseline that the form was filled from */
    public void describe(long strategy, int shown, Baseline baseline) {
        plans.edit(strategy, plan -> {
            Conflict.check(plan.getBaseline(), shown);
            plan.describeBaseline(baseline);
        });
    }

    public void addGoal(long strategy, OverarchingGoalDetails details) {
        plans.edit(strategy, plan -> plan.addOverarchingGoal(details));
    }

    public void changeGoal(long strategy, long goal, long shown, OverarchingGoalDetails details) {
        plans.edit(strategy, plan -> plans.shown(plan.getOverarchingGoals(), goal, shown)
                .change(details));
    }

    public void addContextEntry(long strategy, ContextEntryDetails details) {
        plans.edit(strategy, plan -> plan.addContextEntry(details));
    }

    public void changeContextEntry(long strategy, long entry, long shown, ContextEntryDetails details) {
        plans.edit(strategy, plan -> plans.shown(plan.getContextEntries(), entry, shown)
                .change(details));
    }
}
