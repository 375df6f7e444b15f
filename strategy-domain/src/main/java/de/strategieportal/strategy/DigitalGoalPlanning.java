package de.strategieportal.strategy;

import de.strategieportal.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Step 3: what the digital offers shall bring about. */
@UseCase
public class DigitalGoalPlanning {

    @Inject
    Plans plans;

    /** @param contributesTo ids of overarching goals, each with how the goal contributes to it */
    public void add(long strategy, long group, DigitalGoalDetails details, Map<Long, String> contributesTo) {
        plans.edit(
                strategy,
                plan -> plan.addDigitalGoal(
                        plans.among(plan.getTargetGroups(), group), details, contributions(plan, contributesTo)));
    }

    public void change(
            long strategy,
            long goal,
            long shown,
            long group,
            DigitalGoalDetails details,
            Map<Long, String> contributesTo) {
        plans.edit(strategy, plan -> plans.shown(plan.getDigitalGoals(), goal, shown)
                .change(plans.among(plan.getTargetGroups(), group), details, contributions(plan, contributesTo)));
    }

    public void addIndicator(long strategy, long goal, IndicatorDetails details) {
        edit(strategy, goal, measured -> measured.addIndicator(details));
    }

    public void changeIndicator(long strategy, long goal, long indicator, long shown, IndicatorDetails details) {
        edit(strategy, goal, measured -> plans.shown(measured.getIndicators(), indicator, shown)
                .change(details));
    }

    private void edit(long strategy, long goal, Consumer<DigitalGoal> change) {
        plans.edit(strategy, plan -> change.accept(plans.among(plan.getDigitalGoals(), goal)));
    }

    private List<GoalContribution> contributions(Strategy plan, Map<Long, String> contributesTo) {
        return plans.among(plan.getOverarchingGoals(), contributesTo.keySet()).stream()
                .map(goal -> new GoalContribution(goal, contributesTo.get(goal.getId())))
                .toList();
    }
}
