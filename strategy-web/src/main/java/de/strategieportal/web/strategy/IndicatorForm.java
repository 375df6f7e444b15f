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

    /** Id of the goal that is measured: that of the indicator, or the one {@code ?of=} names for another one. */
    public Long getHost() {
        return plan.getStrategy().getDigitalGoals().stream()
                .filter(goal -> isAnother()
                        ? String.valueOf(goal.getId()).equals(Faces.getRequestParameter("of"))
                        : goal.getIndicators().stream().anyMatch(this::isFor))
                .map(DigitalGoal::getId)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    protected void add(long strategy, IndicatorDetails details) {
        planning.addIndicator(strategy, getHost(), details);
    }

    @Override
    protected void change(long strategy, long indicator, long shown, IndicatorDetails details) {
        planning.changeIndicator(strategy, getHost(), indicator, shown, details);
    }
}
