package de.strategieportal.web.dashboard;

import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.strategy.Light;
import java.util.List;

/**
 * A line of the table, in words.
 *
 * @param light null where no hours are known
 */
public record QuartierRow(
        long id,
        String name,
        String residents,
        List<Value> hours,
        String coverage,
        Light light,
        String plans,
        String freshness) {

    public record Value(Figure figure, String shown) {}
}
