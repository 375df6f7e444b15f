package de.strategieportal.strategy;

import static de.strategieportal.strategy.StepProgress.complete;
import static de.strategieportal.strategy.StepProgress.lacks;

import de.strategieportal.strategy.StepProgress.Gap;
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
        boolean goals = !plan.getOverarchingGoals().isEmpty();
        boolean addressees = plan.getBaseline().getAddressees() != null;
        boolean begun = goals || addressees || !plan.getContextEntries().isEmpty();
        if (!goals) {
            return lacks(Step.BASELINE, begun, Gap.NO_OVERARCHING_GOAL, 1);
        }
        return addressees ? complete(Step.BASELINE) : lacks(Step.BASELINE, begun, Gap.NO_ADDRESSEES, 1);
    }

    private StepProgress targetGroups() {
        return plan.getTargetGroups().isEmpty()
                ? lacks(Step.TARGET_GROUPS, false, Gap.NO_TARGET_GROUP, 1)
                : complete(Step.TARGET_GROUPS);
    }

    private StepProgress digitalGoals() {
        var groups = plan.getTargetGroups();
        if (groups.isEmpty()) {
            return lacks(Step.DIGITAL_GOALS, false, Gap.NO_TARGET_GROUP, 1);
        }
        long without =
                groups.stream().filter(group -> plan.goalsOf(group).isEmpty()).count();
        return counted(Step.DIGITAL_GOALS, !plan.getDigitalGoals().isEmpty(), Gap.GROUP_WITHOUT_GOAL, without);
    }

    private StepProgress reachability() {
        var groups = plan.getTargetGroups();
        if (groups.isEmpty()) {
            return lacks(Step.REACHABILITY, false, Gap.NO_TARGET_GROUP, 1);
        }
        long without = groups.stream()
                .filter(group -> group.getReachability().isEmpty())
                .count();
        return counted(Step.REACHABILITY, without < groups.size(), Gap.GROUP_WITHOUT_REACHABILITY, without);
    }

    private StepProgress resources() {
        return plan.getResources().isEmpty()
                ? lacks(Step.RESOURCES, !plan.getBudgetLines().isEmpty(), Gap.NO_RESOURCE, 1)
                : complete(Step.RESOURCES);
    }

    private StepProgress channels() {
        boolean begun = !plan.getChannels().isEmpty();
        if (plan.getDigitalGoals().isEmpty()) {
            return lacks(Step.CHANNELS, begun, Gap.GOAL_WITHOUT_CHANNEL, 1);
        }
        Set<DigitalGoal> served = new HashSet<>();
        plan.getChannels().stream()
                .filter(ChannelAssessment::isChosen)
                .forEach(channel -> served.addAll(channel.getGoals()));
        long without = plan.getDigitalGoals().stream()
                .filter(goal -> !served.contains(goal))
                .count();
        return counted(Step.CHANNELS, begun, Gap.GOAL_WITHOUT_CHANNEL, without);
    }

    private StepProgress activities() {
        var activities = plan.getActivities();
        if (activities.isEmpty()) {
            return lacks(Step.ACTIVITIES, false, Gap.NO_ACTIVITY, 1);
        }
        long without = activities.stream()
                .filter(activity -> activity.getDetails().getStatus() != ActivityStatus.DROPPED)
                .filter(activity -> activity.getResource().isEmpty())
                .count();
        return counted(Step.ACTIVITIES, true, Gap.ACTIVITY_WITHOUT_RESOURCE, without);
    }

    private static StepProgress counted(Step step, boolean begun, Gap gap, long missing) {
        return missing == 0 ? complete(step) : lacks(step, begun, gap, missing);
    }
}
