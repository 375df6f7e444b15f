package de.strategieportal.strategy;

import de.strategieportal.catalog.TargetGroupCategory;
import de.strategieportal.shared.UseCase;
import jakarta.inject.Inject;

/** Step 2: whom the plan wants to reach. */
@UseCase
public class TargetGroupPlanning {

    @Inject
    Plans plans;

    public void add(long strategy, long category, TargetGroupDetails details) {
        plans.edit(strategy, plan -> plan.addTargetGroup(plans.found(TargetGroupCategory.class, category), details));
    }

    public void change(long strategy, long group, long shown, long category, TargetGroupDetails details) {
        plans.edit(strategy, plan -> plans.shown(plan.getTargetGroups(), group, shown)
                .change(plans.found(TargetGroupCategory.class, category), details));
    }
}
