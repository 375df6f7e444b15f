package de.strategieportal.strategy.chain;

import static java.util.stream.Collectors.toCollection;

import de.strategieportal.strategy.Activity;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.PlanEntry;
import de.strategieportal.strategy.Strategy;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The entries of a plan by stage, each linked to those of the stages that come after. Within one plan every entry is one
 * object, and as keys those are told apart faster than by their equality.
 */
final class Entries {

    private final Map<ChainStage, List<? extends PlanEntry>> stages = new EnumMap<>(ChainStage.class);
    private final Map<PlanEntry, Set<PlanEntry>> next = new IdentityHashMap<>();
    private final Map<PlanEntry, Set<PlanEntry>> contributing = new IdentityHashMap<>();
    private final Set<PlanEntry> hung = Collections.newSetFromMap(new IdentityHashMap<>());

    Entries(Strategy plan) {
        var channels =
                plan.getChannels().stream().filter(ChannelAssessment::isChosen).toList();
        var activities = plan.getActivities().stream()
                .filter(activity -> !activity.isDropped())
                .toList();
        stages.put(ChainStage.OVERARCHING_GOAL, plan.getOverarchingGoals());
        stages.put(ChainStage.TARGET_GROUP, plan.getTargetGroups());
        stages.put(ChainStage.DIGITAL_GOAL, plan.getDigitalGoals());
        stages.put(ChainStage.CHANNEL, channels);
        stages.put(ChainStage.ACTIVITY, activities);
        stages.put(ChainStage.RESOURCE, plan.getResources());
        plan.getDigitalGoals().forEach(this::goal);
        channels.forEach(channel -> ordered(channel.getGoals()).forEach(goal -> link(goal, channel)));
        activities.forEach(this::activity);
    }

    private void goal(DigitalGoal goal) {
        link(goal.getTargetGroup(), goal);
        goal.getContributions().forEach(contribution -> {
            link(contribution.getGoal(), goal.getTargetGroup());
            contributing
                    .computeIfAbsent(contribution.getGoal(), none -> new LinkedHashSet<>())
                    .add(goal);
        });
    }

    private void activity(Activity activity) {
        var channels = ordered(activity.getChannels()).stream()
                .filter(ChannelAssessment::isChosen)
                .toList();
        channels.forEach(channel -> link(channel, activity));
        if (channels.isEmpty()) {
            ordered(activity.getGoals()).forEach(goal -> link(goal, activity));
        }
        activity.getResource().ifPresent(resource -> link(activity, resource));
    }

    private void link(PlanEntry from, PlanEntry to) {
        next.computeIfAbsent(from, none -> new LinkedHashSet<>()).add(to);
        hung.add(to);
    }

    private static <E extends PlanEntry> Set<E> ordered(Collection<E> entries) {
        return entries.stream()
                .sorted(Comparator.comparingInt(PlanEntry::getPosition))
                .collect(toCollection(LinkedHashSet::new));
    }

    List<? extends PlanEntry> of(ChainStage stage) {
        return stages.get(stage);
    }

    Set<PlanEntry> next(PlanEntry entry) {
        return next.getOrDefault(entry, Set.of());
    }

    /** Whether anything leads to the entry. */
    boolean hangs(PlanEntry entry) {
        return hung.contains(entry);
    }

    /** The digital goals that contribute to an overarching goal. */
    Set<PlanEntry> contributingTo(PlanEntry goal) {
        return contributing.getOrDefault(goal, Set.of());
    }
}
