package de.strategieportal.strategy.feasibility;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.Coverage;
import de.strategieportal.strategy.Light;
import java.math.BigDecimal;

/**
 * The hours per week of a plan in one of its calendar quarters; unrounded.
 *
 * @param missing 0 where the hours suffice
 */
public record QuarterHours(CalendarQuarter quarter, Coverage coverage, BigDecimal missing, Light light) {

    QuarterHours(CalendarQuarter quarter, Coverage coverage) {
        this(quarter, coverage, coverage.missing(), coverage.light());
    }

    public BigDecimal available() {
        return coverage.available();
    }

    public BigDecimal required() {
        return coverage.required();
    }

    /** If something took other hours than before. */
    QuarterHours instead(BigDecimal before, BigDecimal after) {
        return before.compareTo(after) == 0
                ? this
                : new QuarterHours(
                        quarter,
                        new Coverage(available(), required().subtract(before).add(after)));
    }

    QuarterHours more(BigDecimal added) {
        return new QuarterHours(quarter, new Coverage(available().add(added), required()));
    }
}
