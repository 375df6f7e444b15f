package de.strategieportal.web.strategy;

import de.strategieportal.strategy.StrategyOverview;
import de.strategieportal.strategy.StrategyState;
import de.strategieportal.strategy.StrategySummary;
import de.strategieportal.web.layout.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

        String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Inject
    StrategyOverview overview;

    private List<StrategySummary> plans;

    public String getShow() {
        return shown().parameter();
    }

    public Map<String, String> getChoices() {
        var texts = new Texts(Faces.getLocale());
        var choices = new LinkedHashMap<String, String>();
        for (var shown : Shown.values()) {
            choices.put(shown.parameter(), texts.get("strategy_list." + shown.parameter()));
        }
        return choices;
    }

    public List<StrategySummary> getPlans() {
        if (plans == null) {
            plans = overview.plans(shown().states);
        }
        return plans;
    }

    private static Shown shown() {
        return Arrays.stream(Shown.values())
                .filter(each -> each.parameter().equals(Faces.getRequestParameter("show")))
                .findFirst()
                .orElse(Shown.ALL_STATES);
    }
}
