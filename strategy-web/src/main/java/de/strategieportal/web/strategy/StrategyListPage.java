package de.strategieportal.web.strategy;

import de.strategieportal.strategy.NamedChoice;
import de.strategieportal.strategy.PlanFilter;
import de.strategieportal.strategy.StrategyOverview;
import de.strategieportal.strategy.StrategyState;
import de.strategieportal.strategy.StrategySummary;
import de.strategieportal.web.layout.Asked;
import de.strategieportal.web.layout.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Faces;

@Named
@RequestScoped
public class StrategyListPage {

    /** What the list can be narrowed to; the name in the URL is the constant in small letters. */
    private enum Shown {
        ALL_STATES(StrategyState.WITH_DRAFTS),
        DRAFTS(Set.of(StrategyState.DRAFT)),
        IN_REVIEW(Set.of(StrategyState.IN_REVIEW)),
        PUBLISHED(StrategyState.PUBLISHED),
        ARCHIVED(Set.of(StrategyState.ARCHIVED));

        private final Set<StrategyState> states;

        Shown(Set<StrategyState> states) {
            this.states = states;
        }
    }

    @Inject
    StrategyOverview overview;

    @Inject
    Asked asked;

    private List<StrategySummary> plans;

    public String getShow() {
        return parameter(shown());
    }

    public Map<String, String> getChoices() {
        return choices("strategy_list.", Shown.values());
    }

    public String getOrder() {
        return parameter(order());
    }

    public Map<String, String> getOrders() {
        return choices("strategy_list.by_", PlanFilter.Order.values());
    }

    public String getQuartier() {
        return asked.id("quartier").map(String::valueOf).orElse("");
    }

    public Map<Long, String> getQuartiere() {
        return names(overview.plannedQuartiere());
    }

    public String getTraeger() {
        return asked.id("traeger").map(String::valueOf).orElse("");
    }

    public Map<Long, String> getTraegers() {
        return names(overview.planningTraeger());
    }

    public String getText() {
        return Optional.ofNullable(Faces.getRequestParameter("text")).orElse("");
    }

    /** Whether anything was asked for, so that an empty list need not mean that there are no plans. */
    public boolean isNarrowed() {
        return shown() != Shown.ALL_STATES
                || !getText().isBlank()
                || !getQuartier().isEmpty()
                || !getTraeger().isEmpty();
    }

    public List<StrategySummary> getPlans() {
        if (plans == null) {
            plans = overview.plans(
                    new PlanFilter(shown().states, asked.id("quartier"), asked.id("traeger"), getText(), order()));
        }
        return plans;
    }

    private static Shown shown() {
        return asked("show", Shown.values());
    }

    private static PlanFilter.Order order() {
        return asked("order", PlanFilter.Order.values());
    }

    /** The constant that the URL names, else the first. */
    private static <E extends Enum<E>> E asked(String name, E[] constants) {
        return Arrays.stream(constants)
                .filter(each -> parameter(each).equals(Faces.getRequestParameter(name)))
                .findFirst()
                .orElse(constants[0]);
    }

    private static Map<String, String> choices(String prefix, Enum<?>[] constants) {
        var texts = new Texts(Faces.getLocale());
        var choices = new LinkedHashMap<String, String>();
        for (var constant : constants) {
            choices.put(parameter(constant), texts.get(prefix + parameter(constant)));
        }
        return choices;
    }

    private static Map<Long, String> names(List<NamedChoice> choices) {
        var names = new LinkedHashMap<Long, String>();
        choices.forEach(choice -> names.put(choice.id(), choice.name()));
        return names;
    }

    private static String parameter(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
