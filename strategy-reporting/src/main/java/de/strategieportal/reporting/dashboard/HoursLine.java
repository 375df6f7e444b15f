package de.strategieportal.reporting.dashboard;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.StrategyState;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/** Added up over the plans of one state for one Quartier in one calendar quarter. */
public record HoursLine(
        Long quartier,
        CalendarQuarter quarter,
        StrategyState state,
        Long strategies,
        BigDecimal staff,
        BigDecimal volunteers,
        BigDecimal networkPartners,
        BigDecimal multipliers,
        BigDecimal required,
        LocalDateTime oldest,
        LocalDateTime newest) {}
