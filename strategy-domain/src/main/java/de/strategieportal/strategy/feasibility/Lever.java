package de.strategieportal.strategy.feasibility;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.Light;
import de.strategieportal.strategy.PlanEntry;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Something that helps in a calendar quarter in which hours are missing, and what it would do to the light.
 *
 * @param entry the channel to drop, or the channel or activity to shift by a calendar quarter; empty for more hours
 * @param hours per week that it frees or adds in the quarter; unrounded
 * @param missing hours per week that would still be missing in the quarter; unrounded
 * @param light of the quarter afterwards
 * @param planLight of the whole plan afterwards
 * @param goalsLost how many digital goals would be left without a channel
 */
public record Lever(
        LeverKind kind,
        CalendarQuarter quarter,
        Optional<PlanEntry> entry,
        BigDecimal hours,
        BigDecimal missing,
        Light light,
        Light planLight,
        int goalsLost) {}
