package de.strategieportal.reporting.dashboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one Quartier in one calendar quarter.
 *
 * @param residents empty where nobody counted them
 * @param strategies how many plans the hours and persons rest on
 * @param hours empty where there is no plan
 * @param persons in target groups; empty where no group has a size
 * @param freshness empty where there is no plan
 */
public record QuartierFigures(
        long quartier,
        String name,
        Optional<BigDecimal> residents,
        int strategies,
        Optional<WeeklyHours> hours,
        Optional<BigDecimal> persons,
        Optional<Freshness> freshness) {

    public Optional<BigDecimal> value(Figure figure) {
        return figure.of(List.of(this));
    }
}
