package de.strategieportal.web.strategy;

import de.strategieportal.strategy.Light;
import de.strategieportal.strategy.StrategyOverview;
import de.strategieportal.strategy.StrategyState;
import de.strategieportal.strategy.StrategySummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;

/** What waits for the person who just signed in. */
@Named
@RequestScoped
public class StartPage {

    private static final int SHOWN = 5;

    @Inject
    StrategyOverview overview;

    private List<StrategySummary> plans;

    public List<StrategySummary> getDrafts() {
        return first(plan -> plan.state() == StrategyState.DRAFT);
    }

    public List<StrategySummary> getInReview() {
        return first(plan -> plan.state() == StrategyState.IN_REVIEW);
    }

    /** Plans that count and whose hours do not suffice in the current calendar quarter. */
    public List<StrategySummary> getShort() {
        return first(plan -> plan.state().isPublished()
                && plan.coverage()
                        .filter(coverage ->
                                coverage.light() == Light.NOT_SUSTAINABLE || coverage.light() == Light.STRAINED)
                        .isPresent());
    }

    private List<StrategySummary> first(Predicate<StrategySummary> wanted) {
        if (plans == null) {
            plans = overview.plans(StrategyState.WITH_DRAFTS);
        }
        return plans.stream().filter(wanted).limit(SHOWN).toList();
    }
}
