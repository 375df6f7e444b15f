package de.strategieportal.web.demo;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.CommunicationFunction;
import de.strategieportal.catalog.TargetGroupCategory;
import de.strategieportal.strategy.ActivityLinks;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.GoalContribution;
import de.strategieportal.strategy.OverarchingGoal;
import de.strategieportal.strategy.Resource;
import de.strategieportal.strategy.ResourcePhase;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.StrategyState;
import de.strategieportal.strategy.TargetGroup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Writes one plan as staff would: entry by entry, then from state to state. */
final class PlanWriter {

    private final Strategy plan;
    private final Map<String, TargetGroupCategory> categories;
    private final Map<String, Channel> catalogue;

    private final Map<String, OverarchingGoal> overarchingGoals = new HashMap<>();
    private final Map<String, TargetGroup> groups = new HashMap<>();
    private final Map<String, DigitalGoal> goals = new HashMap<>();
    private final Map<String, Resource> resources = new HashMap<>();
    private final Map<String, ChannelAssessment> channels = new HashMap<>();

    PlanWriter(Entry entry, City city, Map<String, TargetGroupCategory> categories, Map<String, Channel> catalogue) {
        this.categories = categories;
        this.catalogue = catalogue;
        plan = new Strategy(
                city.traeger(entry.text("traeger")),
                city.quartier(entry.text("quartier")),
                WrittenDetails.strategy(entry),
                entry.period("period"));
    }

    Strategy write(Entry entry) {
        plan.describeBaseline(WrittenDetails.baseline(entry.object("baseline")));
        entry.list("overarchingGoals").forEach(this::addOverarchingGoal);
        entry.list("context").forEach(context -> plan.addContextEntry(WrittenDetails.contextEntry(context)));
        entry.list("targetGroups").forEach(this::addTargetGroup);
        entry.list("digitalGoals").forEach(this::addDigitalGoal);
        entry.list("resources").forEach(this::addResource);
        entry.list("budget")
                .forEach(line -> plan.addBudgetLine(WrittenDetails.budgetLine(line), line.period("period")));
        entry.list("channels").forEach(this::addChannel);
        entry.list("activities").forEach(this::addActivity);
        live(entry);
        return plan;
    }

    private void addOverarchingGoal(Entry entry) {
        overarchingGoals.put(entry.text("id"), plan.addOverarchingGoal(WrittenDetails.overarchingGoal(entry)));
    }

    private void addTargetGroup(Entry entry) {
        var group = plan.addTargetGroup(known(categories, entry.text("category")), WrittenDetails.targetGroup(entry));
        groups.put(entry.text("id"), group);
        if (entry.has("reachability")) {
            describeReachability(group, entry.object("reachability"));
        }
    }

    private void describeReachability(TargetGroup group, Entry entry) {
        var reachability = group.describeReachability();
        reachability.change(
                WrittenDetails.reachability(entry), entry.several(CommunicationFunction.class, "functions"));
        for (var used : entry.list("services")) {
            reachability.addService(channel(used), WrittenDetails.serviceUse(used));
        }
    }

    private void addDigitalGoal(Entry entry) {
        var contributions = entry.named("contributes").entrySet().stream()
                .map(to -> new GoalContribution(known(overarchingGoals, to.getKey()), to.getValue()))
                .toList();
        var goal = plan.addDigitalGoal(
                known(groups, entry.text("group")), WrittenDetails.digitalGoal(entry), contributions);
        goals.put(entry.text("id"), goal);
        entry.list("indicators").forEach(indicator -> goal.addIndicator(WrittenDetails.indicator(indicator)));
    }

    private void addResource(Entry entry) {
        var phases = entry.several(ResourcePhase.class, "phases");
        resources.put(
                entry.text("id"), plan.addResource(WrittenDetails.resource(entry), entry.period("period"), phases));
    }

    private void addChannel(Entry entry) {
        var assessment =
                plan.addChannel(channel(entry), WrittenDetails.channel(entry), all(goals, entry.texts("goals")));
        channels.put(entry.text("id"), assessment);
    }

    private void addActivity(Entry entry) {
        var links = new ActivityLinks(
                Optional.ofNullable(entry.text("resource")).map(id -> known(resources, id)),
                all(goals, entry.texts("goals")),
                all(channels, entry.texts("channels")));
        plan.addActivity(WrittenDetails.activity(entry), entry.period("period"), links);
    }

    private Channel channel(Entry entry) {
        return entry.has("channel") ? known(catalogue, entry.text("channel")) : null;
    }

    private void live(Entry entry) {
        if (entry.has("sentBack")) {
            plan.submit();
            plan.sendBack(entry.text("sentBack"));
        }
        Stream.<Consumer<Strategy>>of(
                        Strategy::submit, Strategy::approve, Strategy::start, Strategy::complete, Strategy::archive)
                .limit(entry.one(StrategyState.class, "state").ordinal())
                .forEach(step -> step.accept(plan));
        var changed = entry.object("changed");
        plan.touched(changed.text("by"), changed.time());
    }

    private static <T> List<T> all(Map<String, T> entries, List<String> ids) {
        return ids.stream().map(id -> known(entries, id)).toList();
    }

    private static <T> T known(Map<String, T> entries, String id) {
        return Objects.requireNonNull(entries.get(id), id);
    }
}
