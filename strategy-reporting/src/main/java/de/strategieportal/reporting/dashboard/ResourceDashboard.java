package de.strategieportal.reporting.dashboard;

import de.strategieportal.shared.Period;
import java.util.List;

/**
 * Who gives hours and who needs them, by kind, Quartier and calendar quarter.
 *
 * @param comparisons one for each calendar quarter with the figures of {@link Section#AVAILABLE}, {@link Section#REQUIRED}
 *     and {@link Section#BALANCE}; the first is the calendar quarter asked for
 * @param singlePoints plans in which one person gives more than 80 % of the hours of the calendar quarter asked for
 */
public record ResourceDashboard(
        Extent extent, Period period, List<Comparison> comparisons, List<PlanLine> singlePoints) {

    public ResourceDashboard {
        comparisons = List.copyOf(comparisons);
    }

    public Comparison now() {
        return comparisons.get(0);
    }
}
