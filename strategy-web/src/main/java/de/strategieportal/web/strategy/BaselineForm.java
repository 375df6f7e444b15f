package de.strategieportal.web.strategy;

import de.strategieportal.strategy.Baseline;
import de.strategieportal.strategy.BaselinePlanning;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

@Named
@RequestScoped
public class BaselineForm extends PlanForm<Baseline> {

    @Inject
    BaselinePlanning planning;

    public BaselineForm() {
        super("edit");
    }

    @Override
    protected Baseline stored() {
        return plan.getStrategy().getBaseline();
    }

    @Override
    protected void change(long strategy, int shown, Baseline details) {
        planning.describe(strategy, shown, details);
    }
}
