package de.strategieportal.web.strategy;

import de.strategieportal.catalog.ChannelClass;
import de.strategieportal.catalog.ChannelDetails;
import de.strategieportal.catalog.CommunicationFunction;
import de.strategieportal.catalog.GoalType;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.ActivityMode;
import de.strategieportal.strategy.ActivityStatus;
import de.strategieportal.strategy.ContextKind;
import de.strategieportal.strategy.Decision;
import de.strategieportal.strategy.Indicator;
import de.strategieportal.strategy.Reachability;
import de.strategieportal.strategy.ResourceKind;
import de.strategieportal.strategy.ResourcePhase;
import de.strategieportal.strategy.ServiceUse;
import de.strategieportal.strategy.TargetGroupDetails;
import de.strategieportal.strategy.TargetGroupRole;
import de.strategieportal.web.layout.Formats;
import de.strategieportal.web.layout.Terms;
import de.strategieportal.web.layout.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** What the fields of a plan offer to choose from, and how its values read. */
@Named
@ApplicationScoped
public class PlanChoices {

    private static final int LOWEST_PRIORITY = 3;
    private static final int BEST_SKILL = 4;

    @Inject
    Formats format;

    @Inject
    Terms terms;

    public TargetGroupRole[] getTargetGroupRoles() {
        return TargetGroupRole.values();
    }

    public ContextKind[] getContextKinds() {
        return ContextKind.values();
    }

    public GoalType[] getGoalTypes() {
        return GoalType.values();
    }

    public CommunicationFunction[] getFunctions() {
        return CommunicationFunction.values();
    }

    public ResourceKind[] getResourceKinds() {
        return ResourceKind.values();
    }

    public ResourcePhase[] getPhases() {
        return ResourcePhase.values();
    }

    public ChannelClass[] getChannelClasses() {
        return ChannelClass.values();
    }

    public Decision[] getDecisions() {
        return Decision.values();
    }

    public ActivityStatus[] getActivityStatuses() {
        return ActivityStatus.values();
    }

    public ActivityMode[] getActivityModes() {
        return ActivityMode.values();
    }

    /** 1, the highest, to 3. */
    public Map<Integer, String> getPriorities() {
        return scale("priority", 1, LOWEST_PRIORITY);
    }

    /** 1 low to 3 high, of actors. */
    public Map<Integer, String> getDegrees() {
        return scale("degree", 1, LOWEST_PRIORITY);
    }

    /** 0 none to 4 very good. */
    public Map<Integer, String> getSkills() {
        return scale("skill", 0, BEST_SKILL);
    }

    /** "65 bis 80", "ab 65", "bis 17"; empty where no age is set. */
    public String ages(TargetGroupDetails group) {
        var from = Optional.ofNullable(group.getAgeFrom());
        var to = Optional.ofNullable(group.getAgeTo());
        if (from.isPresent() && to.isPresent()) {
            return text("strategy.ages_between", from.get(), to.get());
        }
        return from.map(age -> text("strategy.ages_from", age))
                .or(() -> to.map(age -> text("strategy.ages_to", age)))
                .orElse("");
    }

    /** The words of several constants in one line. */
    public String all(Collection<? extends Enum<?>> constants) {
        return constants.stream().sorted().map(terms::of).collect(Collectors.joining(", "));
    }

    /** "WhatsApp (40 %), Radio": what a group uses today. */
    public String services(Reachability reachability) {
        return reachability.getServices().stream()
                .map(ServiceUse::getDetails)
                .map(use -> use.getSharePercent() == null
                        ? use.getService()
                        : use.getService() + " (" + format.plain(use.getSharePercent()) + "\u00a0%)")
                .collect(Collectors.joining(", "));
    }

    /** "täglich · abends · 38 % der Gruppe": how a service is used, as far as it is known. */
    public String used(ServiceUse use) {
        var details = use.getDetails();
        return Stream.of(
                        details.getFrequency(),
                        details.getTimeOfDay(),
                        details.getPurpose(),
                        details.getSharePercent() == null
                                ? null
                                : text("strategy_reachability.share", format.plain(details.getSharePercent())))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** "heute 45 · Ziel 160 Personen · bis Q3 2027", as far as it is known. */
    public String measured(Indicator indicator) {
        return measured(indicator, "strategy_digital_goals.today");
    }

    /** @param baseline key of the words for where it began */
    public String measured(Indicator indicator, String baseline) {
        var details = indicator.getDetails();
        var unit = details.getUnit() == null ? "" : details.getUnit();
        return Stream.of(
                        value(baseline, details.getBaselineValue(), unit),
                        value("strategy_digital_goals.target", details.getTargetValue(), unit),
                        details.getDueQuarter() == null
                                ? ""
                                : text("strategy_digital_goals.until", format.quarter(details.getDueQuarter())))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String value(String key, BigDecimal value, String unit) {
        return value == null ? "" : text(key, format.plain(value), unit).strip();
    }

    /** What the catalogue calls usual for a channel, in hours per week. */
    public String usualHours(ChannelDetails channel) {
        return text(
                "strategy_channels.usual_hours",
                format.plain(channel.getRunningHoursLow()),
                format.plain(channel.getRunningHoursHigh()));
    }

    /** How any value of a field reads. */
    public String said(Object value) {
        if (value instanceof Enum<?> constant) {
            return terms.of(constant);
        }
        if (value instanceof CalendarQuarter quarter) {
            return format.quarter(quarter);
        }
        if (value instanceof LocalDate date) {
            return format.date(date);
        }
        if (value instanceof Number number) {
            return format.plain(number);
        }
        return value == null || value.toString().isBlank() ? text("common.not_known") : value.toString();
    }

    private static Map<Integer, String> scale(String name, int from, int to) {
        var scale = new LinkedHashMap<Integer, String>();
        IntStream.rangeClosed(from, to).forEach(value -> scale.put(value, text("strategy." + name + "_" + value)));
        return scale;
    }

    private static String text(String key, Object... arguments) {
        return new Texts(Faces.getLocale()).get(key, arguments);
    }
}
