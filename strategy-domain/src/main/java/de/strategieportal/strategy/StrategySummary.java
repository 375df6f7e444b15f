package de.strategieportal.strategy;

import de.strategieportal.shared.CalendarQuarter;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One line in the list of plans.
 *
 * @param available hours per week in the quarter asked for; null where the plan does not contain it
 * @param required hours per week in that quarter; null where the plan does not contain it
 */
public record StrategySummary(
        Long id,
        String title,
        String quartier,
        String traeger,
        CalendarQuarter from,
        CalendarQuarter to,
        StrategyState state,
        LocalDateTime changedAt,
        String changedBy,
        BigDecimal available,
        BigDecimal required) {

    public Optional<Coverage> coverage() {
        return Optional.ofNullable(required).map(hours -> new Coverage(available, hours));
    }
}
