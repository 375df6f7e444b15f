package de.strategieportal.reporting.dashboard;

import de.strategieportal.shared.CalendarQuarter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class DashboardFixture {

    static final CalendarQuarter Q4 = CalendarQuarter.of("2026-Q4");
    static final TraegerChoice TRAEGER = new TraegerChoice(7, "Stadtverband Musterstadt", 0);

    private DashboardFixture() {}

    /** With one plan; all available hours are staff's. Nulls are unknown. */
    static QuartierFigures quartier(long id, String name, String residents, String available, String required) {
        var known = new EnumMap<Measure, BigDecimal>(Measure.class);
        number(residents).ifPresent(number -> known.put(Measure.RESIDENTS, number));
        known.put(Measure.STRATEGIES, BigDecimal.ONE);
        known.put(Measure.RESOURCES, BigDecimal.ONE);
        known.put(Measure.STAFF, new BigDecimal(available));
        known.put(Measure.VOLUNTEERS, BigDecimal.ZERO);
        known.put(Measure.NETWORK_PARTNERS, BigDecimal.ZERO);
        known.put(Measure.MULTIPLIERS, BigDecimal.ZERO);
        known.put(Measure.REQUIRED, new BigDecimal(required));
        known.put(Measure.PERSONS, BigDecimal.valueOf(100));
        return new QuartierFigures(
                id,
                name,
                Amounts.of(known),
                Optional.of(new Freshness(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-10-05"))));
    }

    static QuartierFigures unplanned(long id, String name) {
        return new QuartierFigures(id, name, Amounts.NONE.with(Measure.STRATEGIES, BigDecimal.ZERO), Optional.empty());
    }

    static Dashboard dashboard(List<QuartierFigures> now, List<QuartierFigures> before) {
        return dashboard(now, before, new HeatMap(List.of(), List.of()));
    }

    static Dashboard dashboard(List<QuartierFigures> now, List<QuartierFigures> before, HeatMap groups) {
        return new Dashboard(
                new Extent(Optional.of(TRAEGER), List.of(TRAEGER), Q4, false, true, List.of(), Set.of()),
                new Comparison(Q4, now),
                new Comparison(Q4.previous(), before),
                3,
                groups,
                Map.of());
    }

    static Optional<BigDecimal> number(String value) {
        return Optional.ofNullable(value).map(BigDecimal::new);
    }
}
