package de.strategieportal.strategy.feasibility;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.toSet;

import de.strategieportal.strategy.Activity;
import de.strategieportal.strategy.ActivityMode;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.TargetGroup;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the entries of a plan hang together, looked up once. Dropped activities and channels not used hold nothing. */
final class Links {

    private final List<ChannelAssessment> chosen;
    private final List<Activity> activities;
    private final Set<TargetGroup> withGoal;
    private final Set<TargetGroup> withOfflineActivity;
    private final Set<DigitalGoal> served;

    Links(Strategy plan) {
        chosen = plan.getChannels().stream().filter(ChannelAssessment::isChosen).toList();
        activities = plan.getActivities().stream()
                .filter(activity -> !activity.isDropped())
                .toList();
        withGoal = groups(plan.getDigitalGoals().stream());
        withOfflineActivity = groups(activities.stream()
                .filter(activity -> activity.getDetails().getMode() != ActivityMode.ONLINE)
                .flatMap(activity -> activity.getGoals().stream()));
        served = chosen.stream().flatMap(channel -> channel.getGoals().stream()).collect(toSet());
    }

    private static Set<TargetGroup> groups(Stream<DigitalGoal> goals) {
        return goals.map(DigitalGoal::getTargetGroup).collect(toSet());
    }

    List<ChannelAssessment> chosen() {
        return chosen;
    }

    List<Activity> activities() {
        return activities;
    }

    boolean hasGoal(TargetGroup group) {
        return withGoal.contains(group);
    }

    boolean hasOfflineActivity(TargetGroup group) {
        return withOfflineActivity.contains(group);
    }

    boolean isServed(DigitalGoal goal) {
        return served.contains(goal);
    }

    /** How many goals only this channel serves. */
    int servedOnlyBy(ChannelAssessment channel) {
        var others = chosen.stream()
                .filter(other -> other != channel)
                .collect(flatMapping(other -> other.getGoals().stream(), Collectors.toSet()));
        return (int) channel.getGoals().stream()
                .filter(goal -> !others.contains(goal))
                .count();
    }
}
