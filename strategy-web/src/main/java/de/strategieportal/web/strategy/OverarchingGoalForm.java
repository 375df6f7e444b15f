package de.strategieportal.web.strategy;

import de.strategieportal.strategy.BaselinePlanning;
import de.strategieportal.strategy.OverarchingGoal;
import de.strategieportal.strategy.OverarchingGoalDetails;
import de.strategieportal.strategy.Strategy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

@Named
@RequestScoped
public class OverarchingGoalForm extends EntryForm<OverarchingGoal, OverarchingGoalDetails> {

    @Inject
    BaselinePlanning planning;

    public OverarchingGoalForm() {
        super("goal");
    }

    @Override
    protected List<OverarchingGoal> entries(Strategy strategy) {
        return strategy.getOverarchingGoals();
    }

    @Override
    protected OverarchingGoalDetails blank() {
        return new OverarchingGoalDetails();
    }

    @Override
    protected OverarchingGoalDetails details(OverarchingGoal stored) {
        return stored.getDetails();
    }

    @Override
    protected void add(long strategy, OverarchingGoalDetails details) {
        planning.addGoal(strategy, details);
    }

    @Override
    protected void change(long strategy, long goal, long shown, OverarchingGoalDetails details) {
        planning.changeGoal(strategy, goal, shown, details);
    }
}
