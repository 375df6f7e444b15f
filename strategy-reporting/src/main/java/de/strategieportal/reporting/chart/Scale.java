package de.strategieportal.reporting.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** From a round number below all values, and never above nothing, to a round number above them. */
record Scale(BigDecimal low, BigDecimal high) {

    static Scale of(Collection<BigDecimal> values) {
        var lowest = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        var highest = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        var step = Axis.upTo(highest.max(lowest.negate())).step();
        return new Scale(
                lowest.divide(step, 0, RoundingMode.FLOOR).multiply(step),
                highest.divide(step, 0, RoundingMode.CEILING)
                        .max(lowest.signum() < 0 ? BigDecimal.ZERO : BigDecimal.ONE)
                        .multiply(step));
    }

    /** Where a value lies, 0 to 1. */
    double at(BigDecimal value) {
        return value.subtract(low).doubleValue() / high.subtract(low).doubleValue();
    }
}
