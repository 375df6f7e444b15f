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

    private int read;

    public BaselineForm() {
        super("edit");
    }

    @Override
    protected Baseline read() {
        var stored = plan.getStrategy().getBaseline();
        read = stored.hashCode();
        return stored;
    }

    @Override
    protected void write(Baseline baseline) {
        planning.describe(plan.getId(), read, baseline);
    }

    @Override
    protected String anchor() {
        return "baseline";
    }
}
