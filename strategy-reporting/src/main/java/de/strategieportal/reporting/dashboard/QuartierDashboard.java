package de.strategieportal.reporting.dashboard;

import java.util.List;

/**
 * Everything about one Quartier.
 *
 * @param comparisons of the Quartier alone, from the calendar quarter before to three after
 * @param plans that count in the calendar quarter asked for
 */
public record QuartierDashboard(
        Extent extent, List<Comparison> comparisons, List<CategoryRow> categories, List<PlanLine> plans) {

    public Comparison before() {
        return comparisons.get(0);
    }

    /** Of the calendar quarter asked for. */
    public Comparison now() {
        return comparisons.get(1);
    }
}
