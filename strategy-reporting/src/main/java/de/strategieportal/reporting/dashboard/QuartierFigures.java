package de.strategieportal.reporting.dashboard;

import de.strategieportal.strategy.Coverage;
import de.strategieportal.strategy.Light;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one Quartier in one calendar quarter.
 *
 * @param freshness empty where there is no plan
 */
public record QuartierFigures(long quartier, String name, Amounts amounts, Optional<Freshness> freshness) {

    public Optional<BigDecimal> value(Figure figure) {
        return value(figure, Per.ABSOLUTE);
    }

    public Optional<BigDecimal> value(Figure figure, Per per) {
        return figure.of(List.of(this), per);
    }

    /** How many plans the figures rest on. */
    public int strategies() {
        return amounts.count(Measure.STRATEGIES);
    }

    /** Empty where nobody counted them. */
    public Optional<BigDecimal> residents() {
        return amounts.get(Measure.RESIDENTS);
    }

    /** Empty where there is no plan with resources. */
    public Optional<WeeklyHours> hours() {
        return WeeklyHours.of(amounts);
    }

    public Optional<Light> light() {
        return hours().map(WeeklyHours::coverage).map(Coverage::light);
    }
}
