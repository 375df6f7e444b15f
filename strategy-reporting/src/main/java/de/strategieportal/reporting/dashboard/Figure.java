package de.strategieportal.reporting.dashboard;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every figure that Quartiere are compared by: what it is made of, how it adds up and how it is written. Sums add up what
 * is known; a ratio is the ratio of sums over the Quartiere where both parts are known, never the mean of ratios.
 */
public enum Figure {
    RESIDENTS("residents", Unit.WHOLE, QuartierFigures::residents),
    HOURS_AVAILABLE("hours-available", Unit.HOURS, hours(WeeklyHours::available)),
    HOURS_STAFF("hours-staff", Unit.HOURS, hours(WeeklyHours::staff)),
    HOURS_VOLUNTEERS("hours-volunteers", Unit.HOURS, hours(WeeklyHours::volunteers)),
    HOURS_NETWORK_PARTNERS("hours-network-partners", Unit.HOURS, hours(WeeklyHours::networkPartners)),
    HOURS_MULTIPLIERS("hours-multipliers", Unit.HOURS, hours(WeeklyHours::multipliers)),
    HOURS_REQUIRED("hours-required", Unit.HOURS, hours(WeeklyHours::required)),
    COVERAGE("coverage", Unit.PERCENT, hours(WeeklyHours::available), hours(WeeklyHours::required), BigDecimal.ONE),
    HOURS_PER_1000_RESIDENTS(
            "hours-per-1000-residents",
            Unit.HOURS,
            hours(WeeklyHours::available),
            QuartierFigures::residents,
            BigDecimal.valueOf(1000)),
    PERSONS("persons", Unit.WHOLE, QuartierFigures::persons),
    STRATEGIES("strategies", Unit.WHOLE, quartier -> Optional.of(BigDecimal.valueOf(quartier.strategies())));

    private final String key;
    private final Unit unit;
    private final Function<QuartierFigures, Optional<BigDecimal>> counted;
    private final Function<QuartierFigures, Optional<BigDecimal>> per;
    private final BigDecimal times;

    Figure(String key, Unit unit, Function<QuartierFigures, Optional<BigDecimal>> counted) {
        this(key, unit, counted, null, BigDecimal.ONE);
    }

    Figure(
            String key,
            Unit unit,
            Function<QuartierFigures, Optional<BigDecimal>> counted,
            Function<QuartierFigures, Optional<BigDecimal>> per,
            BigDecimal times) {
        this.key = key;
        this.unit = unit;
        this.counted = counted;
        this.per = per;
        this.times = times;
    }

    private static Function<QuartierFigures, Optional<BigDecimal>> hours(Function<WeeklyHours, BigDecimal> part) {
        return quartier -> quartier.hours().map(part);
    }

    /** As it stands in addresses. */
    public static Optional<Figure> named(String key) {
        return Stream.of(values()).filter(figure -> figure.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public Unit unit() {
        return unit;
    }

    public String name(Texts texts) {
        return texts.of("figure." + key);
    }

    public String meaning(Texts texts) {
        return texts.of("figure." + key + ".meaning");
    }

    /** Unrounded, over all these Quartiere; empty where nothing is known. */
    public Optional<BigDecimal> of(Collection<QuartierFigures> quartiere) {
        if (per == null) {
            return sum(quartiere.stream().map(counted));
        }
        var known = quartiere.stream()
                .filter(quartier -> counted.apply(quartier).isPresent()
                        && per.apply(quartier).isPresent())
                .toList();
        return sum(known.stream().map(per))
                .filter(divisor -> divisor.signum() != 0)
                .flatMap(divisor -> sum(known.stream().map(counted))
                        .map(dividend -> dividend.multiply(times).divide(divisor, MathContext.DECIMAL64)));
    }

    private static Optional<BigDecimal> sum(Stream<Optional<BigDecimal>> values) {
        return values.flatMap(Optional::stream).reduce(BigDecimal::add);
    }
}
