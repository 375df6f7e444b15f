package de.strategieportal.reporting.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/** From nothing up to a round number just above the highest value, in four to six round steps. */
record Axis(BigDecimal step, int steps) {

    private static final List<BigDecimal> ROUND =
            List.of(new BigDecimal(1), new BigDecimal(2), new BigDecimal("2.5"), new BigDecimal(5), new BigDecimal(10));

    static Axis upTo(BigDecimal highest) {
        if (highest.signum() <= 0) {
            return new Axis(BigDecimal.ONE, 1);
        }
        var rough = highest.divide(BigDecimal.valueOf(5), 6, RoundingMode.UP);
        var power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        var step = ROUND.stream()
                .map(power::multiply)
                .filter(candidate -> candidate.compareTo(rough) >= 0)
                .findFirst()
                .orElseThrow();
        return new Axis(step, highest.divide(step, 0, RoundingMode.UP).intValueExact());
    }

    BigDecimal end() {
        return step.multiply(BigDecimal.valueOf(steps));
    }

    List<BigDecimal> ticks() {
        return IntStream.rangeClosed(0, steps)
                .mapToObj(i -> step.multiply(BigDecimal.valueOf(i)))
                .toList();
    }

    /** Where a value lies, 0 to 1. */
    double at(BigDecimal value) {
        return value.doubleValue() / end().doubleValue();
    }
}
