package de.strategieportal.web.strategy;

import de.strategieportal.shared.NotFound;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.DigitalGoalPlanning;
import de.strategieportal.strategy.Indicator;
import de.strategieportal.strategy.IndicatorDetails;
import de.strategieportal.strategy.Strategy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

@Named
@RequestScoped
public class IndicatorForm extends EntryForm<Indicator, IndicatorDetails> {

    @Inject
    DigitalGoalPlanning planning;

    public IndicatorForm() {
        super("indicator");
    }

    @Override
    protected List<Indicator> entries(Strategy strategy) {
        return strategy.getDigitalGoals().stream()
                .flatMap(goal -> goal.getIndicators().stream())
                .toList();
    }

    @Override
    protected IndicatorDetails blank() {
        return new IndicatorDetails();
    }

    @Override
    protected IndicatorDetails details(Indicator stored) {
        return stored.getDetails();
    }

    /** The goal that is measured: that of the indicator, or the one {@code ?of=} names for another one. */
    private long goal(Optional<Long> indicator) {
        return plan.getStrategy().getDigitalGoals().stream()
                .filter(goal -> indicator
                        .map(id -> goal.getIndicators().stream()
                                .anyMatch(each -> each.getId().equals(id)))
                        .orElseGet(() -> String.valueOf(goal.getId()).equals(Faces.getRequestParameter("of"))))
                .map(DigitalGoal::getId)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    protected void add(long strategy, IndicatorDetails details) {
        planning.addIndicator(strategy, goal(Optional.empty()), details);
    }

    @Override
    protected void change(long strategy, long indicator, long shown, IndicatorDetails details) {
        planning.changeIndicator(strategy, goal(Optional.of(indicator)), indicator, shown, details);
    }
}
