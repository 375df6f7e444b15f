package de.strategieportal.web.strategy;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.StrategyDetails;
import de.strategieportal.strategy.StrategyPlanning;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the plan is called, wants to be and how long it runs. */
@Named
@RequestScoped
public class StrategyForm extends PlanForm<StrategyDetails> {

    @Inject
    StrategyPlanning planning;

    private int read;
    private CalendarQuarter from;
    private CalendarQuarter to;

    public StrategyForm() {
        super("edit");
    }

    @Override
    protected StrategyDetails read() {
        var stored = plan.getStrategy();
        read = stored.getDetails().hashCode();
        from = stored.getPeriod().getFrom();
        to = stored.getPeriod().getTo();
        return stored.getDetails();
    }

    @Override
    protected void write(StrategyDetails details) {
        planning.change(plan.getId(), read, details, Period.of(from, to));
    }

    @Override
    protected String anchor() {
        return "plan";
    }

    public CalendarQuarter getFrom() {
        open();
        return from;
    }

    public void setFrom(CalendarQuarter from) {
        open();
        this.from = from;
    }

    public CalendarQuarter getTo() {
        open();
        return to;
    }

    public void setTo(CalendarQuarter to) {
        open();
        this.to = to;
    }
}
