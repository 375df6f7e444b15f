package de.strategieportal.strategy.document;

import de.strategieportal.catalog.Channel;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.Activity;
import de.strategieportal.strategy.BudgetLine;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.ContextEntry;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.GoalContribution;
import de.strategieportal.strategy.Indicator;
import de.strategieportal.strategy.OverarchingGoal;
import de.strategieportal.strategy.PlanEntry;
import de.strategieportal.strategy.Reachability;
import de.strategieportal.strategy.Resource;
import de.strategieportal.strategy.ServiceUse;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.TargetGroup;
import de.strategieportal.strategy.Weights;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes everything a plan holds, but not its state: whoever reads it begins with a draft. */
public final class PlanDocument {

    public static final String SCHEMA = "strategieportal/plan";
    public static final int VERSION = 1;

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private static final JsonWriterFactory PRETTY =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    static final Field HOW = Fields.declared(GoalContribution.class, "how");

    private PlanDocument() {}

    public static JsonObject of(Strategy plan) {
        var document = JSON.createObjectBuilder()
                .add("schema", SCHEMA)
                .add("version", VERSION)
                .add("traeger", plan.getTraeger().getName())
                .add("quartier", quartier(plan));
        Fields.of(plan.getDetails().getClass()).write(plan.getDetails(), document);
        period(plan.getPeriod(), document);
        if (!plan.getWeights().equals(Weights.USUAL)) {
            document.add(Section.WEIGHTS.member(), weights(plan.getWeights()));
        }
        return document.add(Section.BASELINE.member(), details(plan.getBaseline()))
                .add(Section.OVERARCHING_GOALS.member(), all(plan.getOverarchingGoals(), PlanDocument::goal))
                .add(Section.CONTEXT_ENTRIES.member(), all(plan.getContextEntries(), PlanDocument::contextEntry))
                .add(Section.TARGET_GROUPS.member(), all(plan.getTargetGroups(), PlanDocument::group))
                .add(Section.DIGITAL_GOALS.member(), all(plan.getDigitalGoals(), PlanDocument::digitalGoal))
                .add(Section.RESOURCES.member(), all(plan.getResources(), PlanDocument::resource))
                .add(Section.BUDGET_LINES.member(), all(plan.getBudgetLines(), PlanDocument::budgetLine))
                .add(Section.CHANNELS.member(), all(plan.getChannels(), PlanDocument::channel))
                .add(Section.ACTIVITIES.member(), all(plan.getActivities(), PlanDocument::activity))
                .build();
    }

    /** The same document is always the same text. */
    public static String text(JsonObject document) {
        var text = new StringWriter();
        try (var writer = PRETTY.createWriter(text)) {
            writer.write(document);
        }
        return text.toString();
    }

    private static JsonObjectBuilder quartier(Strategy plan) {
        var quartier = JSON.createObjectBuilder()
                .add("name", plan.getQuartier().getName())
                .add("municipality", plan.getQuartier().getMunicipality());
        plan.getQuartier().getOfficialKey().ifPresent(key -> quartier.add("key", key));
        return quartier;
    }

    private static JsonObjectBuilder weights(Weights weights) {
        var written = JSON.createObjectBuilder();
        weights.asMap().forEach((criterion, weight) -> written.add(criterion.name(), weight));
        return written;
    }

    private static JsonObjectBuilder goal(OverarchingGoal goal) {
        return entry(goal.getKey(), goal.getDetails());
    }

    private static JsonObjectBuilder contextEntry(ContextEntry entry) {
        return entry(entry.getKey(), entry.getDetails());
    }

    private static JsonObjectBuilder group(TargetGroup group) {
        var written = entry(group.getKey(), group.getDetails())
                .add("category", group.getCategory().getCode());
        group.getReachability()
                .ifPresent(reachability -> written.add(Section.REACHABILITY.member(), reachability(reachability)));
        return written;
    }

    private static JsonObjectBuilder reachability(Reachability reachability) {
        return details(reachability.getDetails())
                .add("functions", constants(reachability.getFunctions()))
                .add(Section.SERVICES.member(), all(reachability.getServices(), PlanDocument::service));
    }

    private static JsonObjectBuilder service(ServiceUse service) {
        var written = entry(service.getKey(), service.getDetails());
        service.getChannel().map(Channel::getCode).ifPresent(code -> written.add("channel", code));
        return written;
    }

    private static JsonObjectBuilder digitalGoal(DigitalGoal goal) {
        return entry(goal.getKey(), goal.getDetails())
                .add("targetGroup", goal.getTargetGroup().getKey())
                .add("contributions", contributions(goal.getContributions()))
                .add(Section.INDICATORS.member(), all(goal.getIndicators(), PlanDocument::indicator));
    }

    private static JsonArrayBuilder contributions(List<GoalContribution> contributions) {
        return all(
                contributions.stream()
                        .sorted(Comparator.comparingInt(
                                contribution -> contribution.getGoal().getPosition()))
                        .toList(),
                PlanDocument::contribution);
    }

    private static JsonObjectBuilder contribution(GoalContribution contribution) {
        var written =
                JSON.createObjectBuilder().add("goal", contribution.getGoal().getKey());
        HOW.write(contribution.getHow(), written);
        return written;
    }

    private static JsonObjectBuilder indicator(Indicator indicator) {
        return entry(indicator.getKey(), indicator.getDetails());
    }

    private static JsonObjectBuilder resource(Resource resource) {
        return period(resource.getPeriod(), entry(resource.getKey(), resource.getDetails()))
                .add("phases", constants(resource.getPhases()));
    }

    private static JsonObjectBuilder budgetLine(BudgetLine line) {
        return period(line.getPeriod(), entry(line.getKey(), line.getDetails()));
    }

    private static JsonObjectBuilder channel(ChannelAssessment channel) {
        var written = entry(channel.getKey(), channel.getDetails());
        channel.getChannel().map(Channel::getCode).ifPresent(code -> written.add("channel", code));
        return written.add("goals", keys(channel.getGoals()));
    }

    private static JsonObjectBuilder activity(Activity activity) {
        var written = period(activity.getPeriod(), entry(activity.getKey(), activity.getDetails()));
        activity.getResource().map(Resource::getKey).ifPresent(key -> written.add("resource", key));
        return written.add("goals", keys(activity.getGoals())).add("channels", keys(activity.getChannels()));
    }

    private static JsonObjectBuilder entry(String key, Object details) {
        var entry = JSON.createObjectBuilder().add("key", key);
        Fields.of(details.getClass()).write(details, entry);
        return entry;
    }

    private static JsonObjectBuilder details(Object details) {
        var object = JSON.createObjectBuilder();
        Fields.of(details.getClass()).write(details, object);
        return object;
    }

    private static JsonObjectBuilder period(Period period, JsonObjectBuilder object) {
        return object.add("from", period.getFrom().toString())
                .add("to", period.getTo().toString());
    }

    private static <E> JsonArrayBuilder all(List<E> entries, Function<E, JsonObjectBuilder> writer) {
        var array = JSON.createArrayBuilder();
        entries.forEach(entry -> array.add(writer.apply(entry)));
        return array;
    }

    private static JsonArrayBuilder constants(Collection<? extends Enum<?>> constants) {
        var array = JSON.createArrayBuilder();
        constants.stream().sorted().forEach(constant -> array.add(constant.name()));
        return array;
    }

    private static JsonArrayBuilder keys(Collection<? extends PlanEntry> entries) {
        var array = JSON.createArrayBuilder();
        entries.stream()
                .sorted(Comparator.comparingInt(PlanEntry::getPosition))
                .forEach(entry -> array.add(entry.getKey()));
        return array;
    }
}
