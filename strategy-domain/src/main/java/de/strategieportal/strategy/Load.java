package de.strategieportal.strategy;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import java.math.BigDecimal;
import java.util.List;

/** So many hours per week in each calendar quarter of a period; unrounded. */
public record Load(Period period, BigDecimal hoursPerWeek) {

    public BigDecimal in(CalendarQuarter quarter) {
        return period.contains(quarter) ? hoursPerWeek : BigDecimal.ZERO;
    }

    /** The same begun some calendar quarters later; negative for earlier. */
    public Load plus(int quarters) {
        return new Load(period.plus(quarters), hoursPerWeek);
    }

    /** Hours per week in a quarter of several loads together. */
    public static BigDecimal in(CalendarQuarter quarter, List<Load> loads) {
        var sum = BigDecimal.ZERO;
        for (var load : loads) {
            if (load.period.contains(quarter)) {
                sum = sum.signum() == 0 ? load.hoursPerWeek : sum.add(load.hoursPerWeek);
            }
        }
        return sum;
    }
}
