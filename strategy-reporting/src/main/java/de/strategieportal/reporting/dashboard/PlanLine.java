package de.strategieportal.reporting.dashboard;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.StrategyState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A plan behind a number.
 *
 * @param amounts what the plan contributes in the calendar quarter asked for
 */
public record PlanLine(
        long id,
        String title,
        long quartierId,
        String quartier,
        String traeger,
        StrategyState state,
        LocalDate changed,
        Period period,
        Amounts amounts) {

    static PlanLine of(Object[] row, Amounts amounts) {
        return new PlanLine(
                (Long) row[0],
                (String) row[1],
                (Long) row[2],
                (String) row[3],
                (String) row[4],
                (StrategyState) row[5],
                ((LocalDateTime) row[6]).toLocalDate(),
                Period.of((CalendarQuarter) row[7], (CalendarQuarter) row[8]),
                amounts);
    }

    public Optional<BigDecimal> value(Figure figure) {
        return figure.of(amounts);
    }
}
