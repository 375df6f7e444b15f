package de.strategieportal.strategy;

import de.strategieportal.strategy.StepProgress.Gap;
import de.strategieportal.strategy.StepProgress.Missing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What each step of a plan still lacks before the chain from overarching goal to resource holds. */
final class Progress {

    private final Strategy plan;

    Progress(Strategy plan) {
        this.plan = plan;
    }

    List<StepProgress> steps() {
        return List.of(
                baseline(), targetGroups(), digitalGoals(), reachability(), resources(), channels(), activities());
    }

    private StepProgress baseline() {
        var gaps = new ArrayList<Missing>();
        boolean addressees = plan.getBaseline().getAddressees() != null;
        if (plan.getOverarchingGoals().isEmpty()) {
            gaps.add(Missing.of(Gap.NO_OVERARCHING_GOAL));
        }
        if (!addressees) {
            gaps.add(Missing.of(Gap.NO_ADDRESSEES));
        }
        boolean begun = addressees
                || !plan.getOverarchingGoals().isEmpty()
                || !plan.getContextEntries().isEmpty();
        return new StepProgress(Step.BASELINE, begun, gaps);
    }

    private StepProgress targetGroups() {
        return some(Step.TARGET_GROUPS, plan.getTargetGroups(), Gap.NO_TARGET_GROUP);
    }

    private StepProgress digitalGoals() {
        return each(
                Step.DIGITAL_GOALS,
                !plan.getDigitalGoals().isEmpty(),
                Gap.GROUP_WITHOUT_GOAL,
                plan.getTargetGroups().stream()
                        .filter(group -> plan.goalsOf(group).isEmpty())
                        .toList());
    }

    private StepProgress reachability() {
        var without = plan.getTargetGroups().stream()
                .filter(group -> group.getReachability().isEmpty())
                .toList();
        boolean begun = without.size() < plan.getTargetGroups().size();
        return each(Step.REACHABILITY, begun, Gap.GROUP_WITHOUT_REACHABILITY, without);
    }

    /** A step that concerns target groups lacks them all while there is none. */
    private StepProgress each(Step step, boolean begun, Gap gap, List<TargetGroup> without) {
        if (plan.getTargetGroups().isEmpty()) {
            return new StepProgress(step, begun, List.of(Missing.of(Gap.NO_TARGET_GROUP)));
        }
        return counted(step, begun, gap, without);
    }

    private StepProgress resources() {
        var resources = some(Step.RESOURCES, plan.getResources(), Gap.NO_RESOURCE);
        return new StepProgress(
                Step.RESOURCES, resources.begun() || !plan.getBudgetLines().isEmpty(), resources.gaps());
    }

    private StepProgress channels() {
        boolean begun = !plan.getChannels().isEmpty();
        if (plan.getDigitalGoals().isEmpty()) {
            return new StepProgress(Step.CHANNELS, begun, List.of(Missing.of(Gap.NO_DIGITAL_GOAL)));
        }
        Set<DigitalGoal> served = new HashSet<>();
        plan.getChannels().stream()
                .filter(ChannelAssessment::isChosen)
                .forEach(channel -> served.addAll(channel.getGoals()));
        return counted(
                Step.CHANNELS,
                begun,
                Gap.GOAL_WITHOUT_CHANNEL,
                plan.getDigitalGoals().stream()
                        .filter(goal -> !served.contains(goal))
                        .toList());
    }

    private StepProgress activities() {
        var activities = some(Step.ACTIVITIES, plan.getActivities(), Gap.NO_ACTIVITY);
        return activities.begun()
                ? counted(
                        Step.ACTIVITIES,
                        true,
                        Gap.ACTIVITY_WITHOUT_RESOURCE,
                        plan.getActivities().stream()
                                .filter(activity -> activity.getDetails().getStatus() != ActivityStatus.DROPPED)
                                .filter(activity -> activity.getResource().isEmpty())
                                .toList())
                : activities;
    }

    private static StepProgress some(Step step, Collection<?> entries, Gap gap) {
        return new StepProgress(step, !entries.isEmpty(), entries.isEmpty() ? List.of(Missing.of(gap)) : List.of());
    }

    private static StepProgress counted(Step step, boolean begun, Gap gap, List<? extends PlanEntry> without) {
        return new StepProgress(
                step, begun, without.isEmpty() ? List.of() : List.of(new Missing(gap, List.copyOf(without))));
    }
}
