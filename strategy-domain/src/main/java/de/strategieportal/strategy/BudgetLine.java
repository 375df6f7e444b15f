package de.strategieportal.strategy;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Money from one funder for some calendar quarters. */
@Entity
@Table(name = "budget_line")
public class BudgetLine extends PlanEntry {

    @Embedded
    private BudgetLineDetails details;

    @Embedded
    private Period period;

    protected BudgetLine() {}

    BudgetLine(Strategy strategy, int position, BudgetLineDetails details, Period period) {
        super(strategy, position);
        this.details = new BudgetLineDetails(details);
        this.period = period;
    }

    public void change(BudgetLineDetails details, Period period) {
        getStrategy().mustBeDraft();
        this.details = new BudgetLineDetails(details);
        this.period = period;
        getStrategy().refreshFigures();
    }

    /** The amount spread evenly over the quarters of its period. */
    BigDecimal amountIn(CalendarQuarter quarter) {
        return period.contains(quarter)
                ? details.getAmount().divide(BigDecimal.valueOf(period.length()), Hours.EXACT, RoundingMode.HALF_UP)
                : BigDecimal.ZERO;
    }

    @Override
    public String getLabel() {
        return details.getLabel();
    }

    public BudgetLineDetails getDetails() {
        return new BudgetLineDetails(details);
    }

    public Period getPeriod() {
        return period;
    }
}
