package de.strategieportal.reporting.dashboard;

import de.strategieportal.strategy.Coverage;
import java.math.BigDecimal;
import java.util.Optional;

/** Available against required hours per week in one calendar quarter. */
public record WeeklyHours(BigDecimal available, BigDecimal required) {

    /** Empty where one of both is not known. */
    static Optional<WeeklyHours> of(Amounts amounts) {
        return Figure.HOURS_AVAILABLE.of(amounts).flatMap(available -> amounts.get(Measure.REQUIRED)
                .map(required -> new WeeklyHours(available, required)));
    }

    WeeklyHours plus(WeeklyHours other) {
        return new WeeklyHours(available.add(other.available), required.add(other.required));
    }

    public Coverage coverage() {
        return new Coverage(available, required);
    }
}
