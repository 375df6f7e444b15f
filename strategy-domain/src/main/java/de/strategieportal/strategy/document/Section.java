package de.strategieportal.strategy.document;

import de.strategieportal.catalog.CommunicationFunction;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.ActivityDetails;
import de.strategieportal.strategy.Baseline;
import de.strategieportal.strategy.BudgetLineDetails;
import de.strategieportal.strategy.ChannelAssessmentDetails;
import de.strategieportal.strategy.ContextEntryDetails;
import de.strategieportal.strategy.DigitalGoalDetails;
import de.strategieportal.strategy.IndicatorDetails;
import de.strategieportal.strategy.OverarchingGoalDetails;
import de.strategieportal.strategy.ReachabilityDetails;
import de.strategieportal.strategy.ResourceDetails;
import de.strategieportal.strategy.ResourcePhase;
import de.strategieportal.strategy.ServiceUseDetails;
import de.strategieportal.strategy.Step;
import de.strategieportal.strategy.StrategyDetails;
import de.strategieportal.strategy.TargetGroupDetails;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of parts that a plan is made of. */
public enum Section {
    PLAN(null, "", StrategyDetails.class),
    BASELINE(Step.BASELINE, "baseline", Baseline.class),
    OVERARCHING_GOALS(Step.BASELINE, "overarchingGoals", OverarchingGoalDetails.class),
    CONTEXT_ENTRIES(Step.BASELINE, "contextEntries", ContextEntryDetails.class),
    TARGET_GROUPS(Step.TARGET_GROUPS, "targetGroups", TargetGroupDetails.class),
    DIGITAL_GOALS(Step.DIGITAL_GOALS, "digitalGoals", DigitalGoalDetails.class),
    INDICATORS(Step.DIGITAL_GOALS, "indicators", IndicatorDetails.class),
    REACHABILITY(Step.REACHABILITY, "reachability", ReachabilityDetails.class),
    SERVICES(Step.REACHABILITY, "services", ServiceUseDetails.class),
    RESOURCES(Step.RESOURCES, "resources", ResourceDetails.class),
    BUDGET_LINES(Step.RESOURCES, "budgetLines", BudgetLineDetails.class),
    WEIGHTS(Step.CHANNELS, "weights", null),
    CHANNELS(Step.CHANNELS, "channels", ChannelAssessmentDetails.class),
    ACTIVITIES(Step.ACTIVITIES, "activities", ActivityDetails.class);

    /** What is written beside the details, and what it is. */
    private static final Map<String, Class<?>> BESIDE = Map.of(
            "from", CalendarQuarter.class,
            "to", CalendarQuarter.class,
            "functions", CommunicationFunction.class,
            "phases", ResourcePhase.class);

    private final Step step;
    private final String member;
    private final Class<?> details;

    Section(Step step, String member, Class<?> details) {
        this.step = step;
        this.member = member;
        this.details = details;
    }

    public static Set<Section> of(Step step) {
        return Arrays.stream(values()).filter(section -> section.step == step).collect(Collectors.toUnmodifiableSet());
    }

    /** Where it is written; empty for what the plan itself is called and wants to be. */
    public Optional<Step> step() {
        return Optional.ofNullable(step);
    }

    /** What it is called in the document. */
    public String member() {
        return member;
    }

    /** A single value as what it means; as the text it is where it cannot be read any more. */
    public Object meaning(String field, JsonValue value) {
        try {
            return new Field(field, type(field), Limits.NONE).read(value);
        } catch (Unreadable changedSince) {
            return value instanceof JsonString text ? text.getString() : value.toString();
        }
    }

    private Class<?> type(String field) {
        return this == WEIGHTS
                ? Integer.class
                : Fields.of(details).list().stream()
                        .filter(each -> each.name().equals(field))
                        .<Class<?>>map(Field::type)
                        .findFirst()
                        .orElseGet(() -> BESIDE.getOrDefault(field, String.class));
    }
}
