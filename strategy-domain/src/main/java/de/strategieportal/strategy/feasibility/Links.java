package de.strategieportal.strategy.feasibility;

import static java.util.stream.Collectors.toCollection;

import de.strategieportal.strategy.Activity;
import de.strategieportal.strategy.ActivityMode;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.Resource;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.TargetGroup;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the entries of a plan hang together, looked up once. Dropped activities and channels not used hold nothing. Within one
 * plan every entry is one object, and as keys those are told apart faster than by their equality.
 */
final class Links {

    private final List<ChannelAssessment> chosen;
    private final List<Activity> activities;
    private final List<Resource> resources;
    private final Set<TargetGroup> withGoal;
    private final Set<TargetGroup> withOfflineActivity;
    private final Map<DigitalGoal, Integer> channelsServing = new IdentityHashMap<>();

    Links(Strategy plan) {
        chosen = plan.getChannels().stream().filter(ChannelAssessment::isChosen).toList();
        activities = plan.getActivities().stream()
                .filter(activity -> !activity.isDropped())
                .toList();
        resources = plan.getResources();
        withGoal = groups(plan.getDigitalGoals().stream());
        withOfflineActivity = groups(activities.stream()
                .filter(activity -> activity.getDetails().getMode() != ActivityMode.ONLINE)
                .flatMap(activity -> activity.getGoals().stream()));
        chosen.forEach(channel -> channel.getGoals().forEach(goal -> channelsServing.merge(goal, 1, Integer::sum)));
    }

    private static Set<TargetGroup> groups(Stream<DigitalGoal> goals) {
        return goals.map(DigitalGoal::getTargetGroup)
                .collect(toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
    }

    List<ChannelAssessment> chosen() {
        return chosen;
    }

    List<Activity> activities() {
        return activities;
    }

    List<Resource> resources() {
        return resources;
    }

    boolean hasGoal(TargetGroup group) {
        return withGoal.contains(group);
    }

    boolean hasOfflineActivity(TargetGroup group) {
        return withOfflineActivity.contains(group);
    }

    boolean isServed(DigitalGoal goal) {
        return channelsServing.containsKey(goal);
    }

    /** How many goals only this channel serves. */
    int servedOnlyBy(ChannelAssessment channel) {
        return (int) channel.getGoals().stream()
                .filter(goal -> channelsServing.getOrDefault(goal, 0) == 1)
                .count();
    }
}
