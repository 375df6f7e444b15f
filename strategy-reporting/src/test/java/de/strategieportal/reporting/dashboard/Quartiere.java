package de.strategieportal.reporting.dashboard;

import de.strategieportal.reporting.Texts;
import de.strategieportal.shared.CalendarQuarter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Sample Quartiere with the figures a test is about. */
public final class Quartiere {

    public static final CalendarQuarter Q4 = CalendarQuarter.of("2026-Q4");
    public static final Texts GERMAN = new Texts(Locale.GERMANY);

    private static final Freshness FRESH = new Freshness(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-10-05"));

    private Quartiere() {}

    /** With one plan; all available hours are staff's. */
    public static QuartierFigures quartier(long id, String name, String available, String required) {
        return quartier(id, name, hours(available, required));
    }

    /** With 100 persons in target groups, too. */
    public static QuartierFigures inhabited(long id, String name, String residents, String available, String required) {
        var known = new EnumMap<Measure, String>(hours(available, required));
        known.put(Measure.RESIDENTS, residents);
        known.put(Measure.PERSONS, "100");
        return quartier(id, name, known);
    }

    private static Map<Measure, String> hours(String available, String required) {
        return Map.of(
                Measure.RESOURCES, "1",
                Measure.STRATEGIES, "1",
                Measure.STAFF, available,
                Measure.VOLUNTEERS, "0",
                Measure.NETWORK_PARTNERS, "0",
                Measure.MULTIPLIERS, "0",
                Measure.REQUIRED, required);
    }

    public static QuartierFigures quartier(long id, String name, Map<Measure, String> known) {
        var amounts = new EnumMap<Measure, BigDecimal>(Measure.class);
        known.forEach((measure, amount) -> amounts.put(measure, new BigDecimal(amount)));
        return new QuartierFigures(id, name, Amounts.of(amounts), Optional.of(FRESH));
    }

    public static QuartierFigures unplanned(long id, String name) {
        return new QuartierFigures(id, name, Amounts.NONE, Optional.empty());
    }

    public static Comparison in(CalendarQuarter quarter, QuartierFigures... quartiere) {
        return new Comparison(quarter, List.of(quartiere));
    }
}
