package de.strategieportal.web.demo;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.ChannelClass;
import de.strategieportal.catalog.CommunicationFunction;
import de.strategieportal.catalog.GoalType;
import de.strategieportal.catalog.TargetGroupCategory;
import de.strategieportal.strategy.ActivityDetails;
import de.strategieportal.strategy.ActivityLinks;
import de.strategieportal.strategy.ActivityMode;
import de.strategieportal.strategy.ActivityStatus;
import de.strategieportal.strategy.Baseline;
import de.strategieportal.strategy.BudgetLineDetails;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.ChannelAssessmentDetails;
import de.strategieportal.strategy.ContextEntryDetails;
import de.strategieportal.strategy.ContextKind;
import de.strategieportal.strategy.Decision;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.DigitalGoalDetails;
import de.strategieportal.strategy.GoalContribution;
import de.strategieportal.strategy.IndicatorDetails;
import de.strategieportal.strategy.OverarchingGoal;
import de.strategieportal.strategy.OverarchingGoalDetails;
import de.strategieportal.strategy.ReachabilityDetails;
import de.strategieportal.strategy.Resource;
import de.strategieportal.strategy.ResourceDetails;
import de.strategieportal.strategy.ResourceKind;
import de.strategieportal.strategy.ResourcePhase;
import de.strategieportal.strategy.ServiceUseDetails;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.StrategyDetails;
import de.strategieportal.strategy.StrategyState;
import de.strategieportal.strategy.TargetGroup;
import de.strategieportal.strategy.TargetGroupDetails;
import de.strategieportal.strategy.TargetGroupRole;
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
        var details = new StrategyDetails();
        details.setTitle(entry.text("title"));
        details.setVision(entry.text("vision"));
        details.setSummary(entry.text("summary"));
        details.setResponsible(entry.text("responsible"));
        plan = new Strategy(
                city.traeger(entry.text("traeger")),
                city.quartier(entry.text("quartier")),
                details,
                entry.period("period"));
    }

    Strategy write(Entry entry) {
        describeBaseline(entry.object("baseline"));
        entry.list("overarchingGoals").forEach(this::addOverarchingGoal);
        entry.list("context").forEach(this::addContext);
        entry.list("targetGroups").forEach(this::addTargetGroup);
        entry.list("digitalGoals").forEach(this::addDigitalGoal);
        entry.list("resources").forEach(this::addResource);
        entry.list("budget").forEach(this::addBudgetLine);
        entry.list("channels").forEach(this::addChannel);
        entry.list("activities").forEach(this::addActivity);
        live(entry);
        return plan;
    }

    private void describeBaseline(Entry entry) {
        var baseline = new Baseline();
        baseline.setAddressees(entry.text("addressees"));
        baseline.setResidentsRemark(entry.text("residents"));
        baseline.setExistingIt(entry.text("it"));
        plan.describeBaseline(baseline);
    }

    private void addOverarchingGoal(Entry entry) {
        var details = new OverarchingGoalDetails();
        details.setWording(entry.text("wording"));
        details.setExplanation(entry.text("explanation"));
        overarchingGoals.put(entry.text("id"), plan.addOverarchingGoal(details));
    }

    private void addContext(Entry entry) {
        var details = new ContextEntryDetails();
        details.setKind(entry.one(ContextKind.class, "kind"));
        details.setName(entry.text("name"));
        details.setRemark(entry.text("remark"));
        details.setInfluence(entry.number("influence"));
        details.setInterest(entry.number("interest"));
        plan.addContextEntry(details);
    }

    private void addTargetGroup(Entry entry) {
        var details = new TargetGroupDetails();
        details.setName(entry.text("name"));
        details.setRole(entry.one(TargetGroupRole.class, "role"));
        details.setDescription(entry.text("description"));
        details.setAgeFrom(entry.number("ageFrom"));
        details.setAgeTo(entry.number("ageTo"));
        details.setSize(entry.number("size"));
        details.setSizeBasis(entry.text("sizeBasis"));
        details.setPriority(entry.number("priority"));
        details.setHardToReachPercent(entry.number("hardToReach"));
        var group = plan.addTargetGroup(known(categories, entry.text("category")), details);
        groups.put(entry.text("id"), group);
        if (entry.has("reachability")) {
            describeReachability(group, entry.object("reachability"));
        }
    }

    private void describeReachability(TargetGroup group, Entry entry) {
        var details = new ReachabilityDetails();
        details.setDevices(entry.text("devices"));
        details.setSkill(entry.number("skill"));
        details.setLanguages(entry.text("languages"));
        details.setBarriers(entry.text("barriers"));
        details.setLocalOffers(entry.text("localOffers"));
        details.setMotivatingOffline(entry.text("motivating"));
        details.setSupportOffers(entry.text("support"));
        var reachability = group.describeReachability();
        reachability.change(details, entry.several(CommunicationFunction.class, "functions"));
        for (var used : entry.list("services")) {
            var service = new ServiceUseDetails();
            service.setService(used.text("service"));
            service.setFrequency(used.text("frequency"));
            service.setTimeOfDay(used.text("time"));
            service.setPurpose(used.text("purpose"));
            service.setSharePercent(used.decimal("share"));
            reachability.addService(used.has("channel") ? known(catalogue, used.text("channel")) : null, service);
        }
    }

    private void addDigitalGoal(Entry entry) {
        var details = new DigitalGoalDetails();
        details.setGoalType(entry.one(GoalType.class, "type"));
        details.setWording(entry.text("wording"));
        details.setOfflineInterplay(entry.text("offline"));
        var contributions = entry.named("contributes").entrySet().stream()
                .map(to -> new GoalContribution(known(overarchingGoals, to.getKey()), to.getValue()))
                .toList();
        var goal = plan.addDigitalGoal(known(groups, entry.text("group")), details, contributions);
        goals.put(entry.text("id"), goal);
        entry.list("indicators").forEach(indicator -> addIndicator(goal, indicator));
    }

    private static void addIndicator(DigitalGoal goal, Entry entry) {
        var details = new IndicatorDetails();
        details.setName(entry.text("name"));
        details.setUnit(entry.text("unit"));
        details.setBaselineValue(entry.decimal("baseline"));
        details.setTargetValue(entry.decimal("target"));
        details.setDueQuarter(entry.quarter("due"));
        goal.addIndicator(details);
    }

    private void addResource(Entry entry) {
        var details = new ResourceDetails();
        details.setKind(entry.one(ResourceKind.class, "kind"));
        details.setLabel(entry.text("label"));
        details.setOrganisation(entry.text("organisation"));
        details.setResponsible(entry.text("responsible"));
        details.setHoursPerWeek(entry.decimal("hours"));
        details.setHeadCount(entry.number("heads"));
        details.setTasks(entry.text("tasks"));
        details.setConfirmedOn(entry.daysAgo("confirmedDaysAgo"));
        var phases = entry.several(ResourcePhase.class, "phases");
        resources.put(entry.text("id"), plan.addResource(details, entry.period("period"), phases));
    }

    private void addBudgetLine(Entry entry) {
        var details = new BudgetLineDetails();
        details.setLabel(entry.text("label"));
        details.setFunder(entry.text("funder"));
        details.setAmount(entry.decimal("amount"));
        plan.addBudgetLine(details, entry.period("period"));
    }

    private void addChannel(Entry entry) {
        var details = new ChannelAssessmentDetails();
        details.setOwnName(entry.text("ownName"));
        details.setOwnClass(entry.one(ChannelClass.class, "ownClass"));
        details.setDecision(entry.one(Decision.class, "decision"));
        details.setReason(entry.text("reason"));
        details.setParticipants(entry.text("participants"));
        details.setSetupHours(entry.decimalOrZero("setup"));
        details.setRunningHours(entry.decimalOrZero("running"));
        details.setCostOnce(entry.decimalOrZero("once"));
        details.setCostMonth(entry.decimalOrZero("month"));
        details.setModerator(entry.text("moderator"));
        details.setFirstQuarter(entry.quarter("first"));
        details.setLastQuarter(entry.quarter("last"));
        details.setReviewQuarter(entry.quarter("review"));
        details.setMinimumActivePercent(entry.number("minimumActive"));
        var channel = entry.has("channel") ? known(catalogue, entry.text("channel")) : null;
        channels.put(entry.text("id"), plan.addChannel(channel, details, all(goals, entry.texts("goals"))));
    }

    private void addActivity(Entry entry) {
        var details = new ActivityDetails();
        details.setTitle(entry.text("title"));
        details.setOneOffHours(entry.decimalOrZero("oneOff"));
        details.setHoursPerWeek(entry.decimalOrZero("hours"));
        details.setStatus(entry.one(ActivityStatus.class, "status"));
        details.setProgressPercent(entry.number("progress"));
        details.setMode(entry.one(ActivityMode.class, "mode"));
        var links = new ActivityLinks(
                Optional.ofNullable(entry.text("resource")).map(id -> known(resources, id)),
                all(goals, entry.texts("goals")),
                all(channels, entry.texts("channels")));
        plan.addActivity(details, entry.period("period"), links);
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
