package de.strategieportal.strategy.document;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.CommunicationFunction;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.strategy.ActivityDetails;
import de.strategieportal.strategy.ActivityLinks;
import de.strategieportal.strategy.Baseline;
import de.strategieportal.strategy.BudgetLineDetails;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.ChannelAssessmentDetails;
import de.strategieportal.strategy.ContextEntryDetails;
import de.strategieportal.strategy.Criterion;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.DigitalGoalDetails;
import de.strategieportal.strategy.EntryKey;
import de.strategieportal.strategy.GoalContribution;
import de.strategieportal.strategy.Indicator;
import de.strategieportal.strategy.IndicatorDetails;
import de.strategieportal.strategy.ListedEntry;
import de.strategieportal.strategy.MeasurementDetails;
import de.strategieportal.strategy.OverarchingGoal;
import de.strategieportal.strategy.OverarchingGoalDetails;
import de.strategieportal.strategy.ReachabilityDetails;
import de.strategieportal.strategy.Resource;
import de.strategieportal.strategy.ResourceDetails;
import de.strategieportal.strategy.ResourcePhase;
import de.strategieportal.strategy.ServiceUseDetails;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.StrategyDetails;
import de.strategieportal.strategy.TargetGroup;
import de.strategieportal.strategy.TargetGroupDetails;
import de.strategieportal.strategy.Weights;
import de.strategieportal.traeger.Traeger;
import jakarta.json.JsonObject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes a draft as staff would, entry by entry, so that the plan's own rules hold for what comes from a document. */
final class PlanReader {

    private static final int LONGEST = 80;

    private final Vocabulary vocabulary;
    private final CalendarQuarter now;
    private final Problems problems;

    private final References<OverarchingGoal> overarchingGoals = new References<>();
    private final References<TargetGroup> groups = new References<>();
    private final References<DigitalGoal> goals = new References<>();
    private final References<Resource> resources = new References<>();
    private final References<ChannelAssessment> channels = new References<>();
    private final References<ListedEntry> others = new References<>();

    private Strategy plan;

    PlanReader(Vocabulary vocabulary, CalendarQuarter now, Problems problems) {
        this.vocabulary = vocabulary;
        this.now = now;
        this.problems = problems;
    }

    Optional<Strategy> read(JsonObject document, Traeger traeger, Quartier quartier) {
        var node = new Node(document, "", problems);
        node.known("schema", "version");
        node.text("traeger");
        var whose = node.object("quartier");
        List.of("name", "municipality", "key").forEach(whose::text);
        whose.refuseTheRest();
        var details = node.details(new StrategyDetails());
        var period = node.period();
        if (period == null) {
            return Optional.empty();
        }
        if (period.length() > LONGEST) {
            node.problem("to", "document.period_too_long", LONGEST / 4);
            return Optional.empty();
        }
        // what is wrong with the title does not hide what is wrong elsewhere
        plan = new Strategy(traeger, quartier, details, period);
        readParts(node);
        node.refuseTheRest();
        return Optional.of(plan);
    }

    private void readParts(Node document) {
        var baseline = document.object(Section.BASELINE.member());
        var described = baseline.details(new Baseline());
        baseline.refuseTheRest();
        plan.describeBaseline(described);
        if (document.has(Section.WEIGHTS.member())) {
            readWeights(document.object(Section.WEIGHTS.member()));
        }
        document.list(Section.OVERARCHING_GOALS.member()).forEach(this::readOverarchingGoal);
        document.list(Section.CONTEXT_ENTRIES.member()).forEach(this::readContextEntry);
        document.list(Section.TARGET_GROUPS.member()).forEach(this::readGroup);
        document.list(Section.DIGITAL_GOALS.member()).forEach(this::readDigitalGoal);
        document.list(Section.RESOURCES.member()).forEach(this::readResource);
        document.list(Section.BUDGET_LINES.member()).forEach(this::readBudgetLine);
        document.list(Section.CHANNELS.member()).forEach(this::readChannel);
        document.list(Section.ACTIVITIES.member()).forEach(this::readActivity);
    }

    private void readWeights(Node node) {
        var weights = new EnumMap<Criterion, Integer>(Criterion.class);
        for (var criterion : Criterion.values()) {
            var weight = node.value(Field.optional(criterion.name(), Integer.class));
            if (weight != null) {
                weights.put(criterion, (Integer) weight);
            }
        }
        node.refuseTheRest();
        node.tried(() -> {
            plan.weigh(Weights.of(weights));
            return plan;
        });
    }

    private void readOverarchingGoal(Node node) {
        var details = node.details(new OverarchingGoalDetails());
        entry(node, overarchingGoals, () -> plan.addOverarchingGoal(details));
    }

    private void readContextEntry(Node node) {
        var details = node.details(new ContextEntryDetails());
        entry(node, others, () -> plan.addContextEntry(details));
    }

    private void readGroup(Node node) {
        var details = node.details(new TargetGroupDetails());
        var category = coded(node, "category", vocabulary.categories(), true);
        var described = node.has(Section.REACHABILITY.member());
        var reachability = node.object(Section.REACHABILITY.member());
        var group = entry(node, groups, () -> plan.addTargetGroup(category, details));
        if (described) {
            readReachability(reachability, group);
        }
    }

    /** @param group null where it could not be read itself; its parts are still looked at */
    private void readReachability(Node node, TargetGroup group) {
        var details = node.details(new ReachabilityDetails());
        var functions = node.several("functions", CommunicationFunction.class);
        var services = node.list(Section.SERVICES.member());
        node.refuseTheRest();
        if (group != null) {
            group.describeReachability().change(details, functions);
        }
        services.forEach(service -> readService(service, group));
    }

    private void readService(Node node, TargetGroup group) {
        var details = node.details(new ServiceUseDetails());
        var channel = coded(node, "channel", vocabulary.channels(), false);
        entry(
                node,
                others,
                () -> group == null ? null : group.describeReachability().addService(channel, details));
    }

    private void readDigitalGoal(Node node) {
        var details = node.details(new DigitalGoalDetails());
        var group = referred(node, "targetGroup", groups, true);
        var contributions = node.list("contributions").stream()
                .map(this::contribution)
                .filter(Objects::nonNull)
                .toList();
        var indicators = node.list(Section.INDICATORS.member());
        var goal = entry(node, goals, () -> group == null ? null : plan.addDigitalGoal(group, details, contributions));
        indicators.forEach(indicator -> readIndicator(indicator, goal));
    }

    private GoalContribution contribution(Node node) {
        var goal = referred(node, "goal", overarchingGoals, true);
        var how = (String) node.value(PlanDocument.HOW);
        node.refuseTheRest();
        return goal == null ? null : new GoalContribution(goal, how);
    }

    private void readIndicator(Node node, DigitalGoal goal) {
        var details = node.details(new IndicatorDetails());
        var measurements = node.list(MeasuredDocument.MEASUREMENTS);
        var indicator = entry(node, others, () -> goal == null ? null : goal.addIndicator(details));
        measurements.forEach(measurement -> readMeasurement(measurement, indicator));
    }

    private void readMeasurement(Node node, Indicator indicator) {
        var quarter = (CalendarQuarter) node.value(MeasuredDocument.QUARTER);
        var details = node.details(new MeasurementDetails());
        node.refuseTheRest();
        node.tried(() -> {
            if (indicator == null) {
                return null;
            }
            if (indicator.measured(quarter).isPresent()) {
                throw RuleViolation.at("quarter", "document.measured_twice");
            }
            return indicator.measure(quarter, details, now);
        });
    }

    private void readResource(Node node) {
        var details = node.details(new ResourceDetails());
        var period = node.period();
        var phases = node.several("phases", ResourcePhase.class);
        entry(node, resources, () -> plan.addResource(details, period, phases));
    }

    private void readBudgetLine(Node node) {
        var details = node.details(new BudgetLineDetails());
        var period = node.period();
        entry(node, others, () -> plan.addBudgetLine(details, period));
    }

    private void readChannel(Node node) {
        var details = node.details(new ChannelAssessmentDetails());
        Channel channel = coded(node, "channel", vocabulary.channels(), false);
        var served = node.resolved("goals", goals::find);
        entry(node, channels, () -> plan.addChannel(channel, details, served));
    }

    private void readActivity(Node node) {
        var details = node.details(new ActivityDetails());
        var period = node.period();
        var links = new ActivityLinks(
                Optional.ofNullable(referred(node, "resource", resources, false)),
                node.resolved("goals", goals::find),
                node.resolved("channels", channels::find));
        entry(node, others, () -> plan.addActivity(details, period, links));
    }

    /** Adds it to the plan under its key, unless something about it is wrong. */
    private <E extends ListedEntry> E entry(Node node, References<? super E> known, Supplier<E> adding) {
        var key = node.requiredText("key");
        if (key != null && !EntryKey.WRITTEN.matcher(key).matches()) {
            node.problem("key", "document.no_key");
        } else if (key != null && known.has(key)) {
            node.problem("key", "document.key_twice", key);
        }
        node.refuseTheRest();
        var entry = node.tried(adding);
        if (entry != null) {
            entry.keepKey(key);
        }
        if (key != null && !known.has(key)) {
            known.put(key, entry);
        }
        return entry;
    }

    private static <T> T coded(Node node, String name, Map<String, T> known, boolean required) {
        var code = required ? node.requiredText(name) : node.text(name);
        if (code != null && !known.containsKey(code)) {
            node.problem(name, "document.not_in_catalog", code);
        }
        return code == null ? null : known.get(code);
    }

    private static <T> T referred(Node node, String name, References<T> known, boolean required) {
        var key = required ? node.requiredText(name) : node.text(name);
        if (key != null && !known.has(key)) {
            node.problem(name, "document.no_such_entry", key);
        }
        return key == null ? null : known.find(key).entry();
    }
}
