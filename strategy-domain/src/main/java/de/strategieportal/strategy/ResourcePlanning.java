package de.strategieportal.strategy;

import de.strategieportal.shared.Period;
import de.strategieportal.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Collection;

/** Step 5: whose hours and whose money carry the plan. */
@UseCase
public class ResourcePlanning {

    @Inject
    Plans plans;

    public void add(long strategy, ResourceDetails details, Period period, Collection<ResourcePhase> phases) {
        plans.edit(strategy, plan -> plan.addResource(details, period, phases));
    }

    public void change(
            long strategy,
            long resource,
            long shown,
            ResourceDetails details,
            Period period,
            Collection<ResourcePhase> phases) {
        plans.edit(strategy, plan -> plans.shown(plan.getResources(), resource, shown)
                .change(details, period, phases));
    }

    public void addBudgetLine(long strategy, BudgetLineDetails details, Period period) {
        plans.edit(strategy, plan -> plan.addBudgetLine(details, period));
    }

    public void changeBudgetLine(long strategy, long line, long shown, BudgetLineDetails details, Period period) {
        plans.edit(strategy, plan -> plans.shown(plan.getBudgetLines(), line, shown)
                .change(details, period));
    }
}
