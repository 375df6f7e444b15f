package de.strategieportal.strategy.feasibility;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.Coverage;
import de.strategieportal.strategy.Light;
import java.math.BigDecimal;

/** The hours per week of a plan in one of its calendar quarters; unrounded. */
public record QuarterHours(CalendarQuarter quarter, Coverage coverage) {

    public BigDecimal available() {
        return coverage.available();
    }

    public BigDecimal required() {
        return coverage.required();
    }

    /** 0 where the hours suffice. */
    public BigDecimal missing() {
        return coverage.free().negate().max(BigDecimal.ZERO);
    }

    QuarterHours less(BigDecimal freed) {
        return new QuarterHours(quarter, new Coverage(available(), required().subtract(freed)));
    }

    QuarterHours more(BigDecimal added) {
        return new QuarterHours(quarter, new Coverage(available().add(added), required()));
    }

    public Light light() {
        return coverage.light();
    }
}
