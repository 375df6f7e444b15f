package de.strategieportal.strategy.feasibility;

import static de.strategieportal.strategy.feasibility.FindingCode.ACTIVITY_WITHOUT_RESOURCE;
import static de.strategieportal.strategy.feasibility.FindingCode.CHANNEL_WITHOUT_GOAL;
import static de.strategieportal.strategy.feasibility.FindingCode.GOAL_WITHOUT_CHANNEL;
import static de.strategieportal.strategy.feasibility.FindingCode.GOAL_WITHOUT_INDICATOR;
import static de.strategieportal.strategy.feasibility.FindingCode.GOAL_WITHOUT_OVERARCHING_GOAL;
import static de.strategieportal.strategy.feasibility.FindingCode.GROUP_WITHOUT_GOAL;
import static de.strategieportal.strategy.feasibility.FindingCode.GROUP_WITHOUT_REACHABILITY;
import static de.strategieportal.strategy.feasibility.FindingCode.LOW_SKILLS_WITHOUT_OFFLINE;
import static de.strategieportal.strategy.feasibility.FindingCode.NOBODY_TOOK_PART;
import static de.strategieportal.strategy.feasibility.FindingCode.NO_OVERARCHING_GOAL;
import static de.strategieportal.strategy.feasibility.FindingCode.NO_VISION;

import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.TargetGroup;
import java.util.function.Consumer;

/** Where the chain from the vision to the responsible resource is broken. */
final class ChainFindings {

    /** Of 0 (none) to 4 (very good). */
    private static final int LOW_SKILL = 1;

    private final Strategy plan;
    private final Links links;
    private final Consumer<Finding> found;

    ChainFindings(Strategy plan, Links links, Consumer<Finding> found) {
        this.plan = plan;
        this.links = links;
        this.found = found;
    }

    void find() {
        beginning();
        groups();
        goals();
        channels();
        activities();
    }

    private void beginning() {
        if (isBlank(plan.getDetails().getVision())) {
            found.accept(Finding.of(NO_VISION));
        }
        if (plan.getOverarchingGoals().isEmpty()) {
            found.accept(Finding.of(NO_OVERARCHING_GOAL));
        }
    }

    private void groups() {
        for (var group : plan.getTargetGroups()) {
            var name = group.getDetails().getName();
            if (!links.hasGoal(group)) {
                found.accept(Finding.at(group, GROUP_WITHOUT_GOAL, name));
            }
            if (group.getReachability().isEmpty()) {
                found.accept(Finding.at(group, GROUP_WITHOUT_REACHABILITY, name));
            }
            if (hasLowSkills(group) && !links.hasOfflineActivity(group)) {
                found.accept(Finding.at(group, LOW_SKILLS_WITHOUT_OFFLINE, name));
            }
        }
    }

    private static boolean hasLowSkills(TargetGroup group) {
        return group.getReachability()
                .map(reachability -> reachability.getDetails().getSkill())
                .filter(skill -> skill <= LOW_SKILL)
                .isPresent();
    }

    private void goals() {
        for (var goal : plan.getDigitalGoals()) {
            var wording = goal.getDetails().getWording();
            if (goal.getContributions().isEmpty()) {
                found.accept(Finding.at(goal, GOAL_WITHOUT_OVERARCHING_GOAL, wording));
            }
            if (goal.getIndicators().isEmpty()) {
                found.accept(Finding.at(goal, GOAL_WITHOUT_INDICATOR, wording));
            }
            if (!links.isServed(goal)) {
                found.accept(Finding.at(goal, GOAL_WITHOUT_CHANNEL, wording));
            }
        }
    }

    private void channels() {
        for (var channel : links.chosen()) {
            if (channel.getGoals().isEmpty()) {
                found.accept(Finding.at(channel, CHANNEL_WITHOUT_GOAL, channel.getName()));
            }
        }
        if (plan.getChannels().stream()
                .allMatch(channel -> isBlank(channel.getDetails().getParticipants()))) {
            found.accept(Finding.of(NOBODY_TOOK_PART));
        }
    }

    private void activities() {
        for (var activity : links.activities()) {
            if (activity.getResource().isEmpty()) {
                found.accept(Finding.at(
                        activity,
                        ACTIVITY_WITHOUT_RESOURCE,
                        activity.getDetails().getTitle()));
            }
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
