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

    private CalendarQuarter from;
    private CalendarQuarter to;

    public StrategyForm() {
        super("edit");
    }

    @Override
    protected StrategyDetails stored() {
        return plan.getStrategy().getDetails();
    }

    @Override
    protected void change(long strategy, int shown, StrategyDetails details) {
        planning.change(strategy, shown, details, Period.of(from, to));
    }

    public CalendarQuarter getFrom() {
        return from == null ? plan.getStrategy().getPeriod().getFrom() : from;
    }

    public void setFrom(CalendarQuarter from) {
        this.from = from;
    }

    public CalendarQuarter getTo() {
        return to == null ? plan.getStrategy().getPeriod().getTo() : to;
    }

    public void setTo(CalendarQuarter to) {
        this.to = to;
    }
}
