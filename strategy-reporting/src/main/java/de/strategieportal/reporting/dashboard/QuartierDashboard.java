package de.strategieportal.reporting.dashboard;

import de.strategieportal.shared.Period;
import java.util.List;

/**
 * Everything about one Quartier.
 *
 * @param over from the calendar quarter before to three after
 * @param plans that count in the calendar quarter asked for
 */
public record QuartierDashboard(
        Extent extent, Period over, List<QuartierFigures> figures, List<CategoryRow> categories, List<PlanLine> plans) {

    /** Those of the calendar quarter asked for. */
    public QuartierFigures now() {
        return figures.get(1);
    }

    public QuartierFigures before() {
        return figures.get(0);
    }
}
