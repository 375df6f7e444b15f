package de.strategieportal.web.strategy;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.BudgetLine;
import de.strategieportal.strategy.BudgetLineDetails;
import de.strategieportal.strategy.ResourcePlanning;
import de.strategieportal.strategy.Strategy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

@Named
@RequestScoped
public class BudgetLineForm extends EntryForm<BudgetLine, BudgetLineDetails> {

    @Inject
    ResourcePlanning planning;

    private CalendarQuarter from;
    private CalendarQuarter to;

    public BudgetLineForm() {
        super("budget");
    }

    @Override
    protected List<BudgetLine> entries(Strategy strategy) {
        return strategy.getBudgetLines();
    }

    @Override
    protected BudgetLineDetails blank() {
        return new BudgetLineDetails();
    }

    @Override
    protected BudgetLineDetails details(BudgetLine stored) {
        return stored.getDetails();
    }

    /** The beginning of the plan, unless chosen otherwise. */
    public CalendarQuarter getFrom() {
        getDetails();
        return from == null ? plan.getStrategy().getPeriod().getFrom() : from;
    }

    public void setFrom(CalendarQuarter from) {
        getDetails();
        this.from = from;
    }

    /** The end of the plan, unless chosen otherwise. */
    public CalendarQuarter getTo() {
        getDetails();
        return to == null ? plan.getStrategy().getPeriod().getTo() : to;
    }

    public void setTo(CalendarQuarter to) {
        getDetails();
        this.to = to;
    }

    @Override
    protected void fill(BudgetLine stored) {
        from = stored.getPeriod().getFrom();
        to = stored.getPeriod().getTo();
    }

    @Override
    protected void add(long strategy, BudgetLineDetails details) {
        planning.addBudgetLine(strategy, details, Period.of(from, to));
    }

    @Override
    protected void change(long strategy, long line, long shown, BudgetLineDetails details) {
        planning.changeBudgetLine(strategy, line, shown, details, Period.of(from, to));
    }
}
