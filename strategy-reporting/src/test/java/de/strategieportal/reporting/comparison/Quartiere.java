package de.strategieportal.reporting.comparison;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.dashboard.Amounts;
import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.Measure;
import de.strategieportal.reporting.dashboard.QuartierFigures;
import de.strategieportal.shared.CalendarQuarter;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Sample Quartiere with the figures a test is about. */
final class Quartiere {

    static final CalendarQuarter Q4 = CalendarQuarter.of("2026-Q4");
    static final Texts GERMAN = new Texts(Locale.GERMANY);

    private Quartiere() {}

    /** All available hours are staff's. */
    static QuartierFigures quartier(long id, String name, String available, String required) {
        return quartier(
                id,
                name,
                Map.of(
                        Measure.RESOURCES, "1",
                        Measure.STRATEGIES, "1",
                        Measure.STAFF, available,
                        Measure.VOLUNTEERS, "0",
                        Measure.NETWORK_PARTNERS, "0",
                        Measure.MULTIPLIERS, "0",
                        Measure.REQUIRED, required));
    }

    static QuartierFigures quartier(long id, String name, Map<Measure, String> known) {
        var amounts = new EnumMap<Measure, BigDecimal>(Measure.class);
        known.forEach((measure, amount) -> amounts.put(measure, new BigDecimal(amount)));
        return new QuartierFigures(id, name, Amounts.of(amounts), Optional.empty());
    }

    static QuartierFigures unplanned(long id, String name) {
        return new QuartierFigures(id, name, Amounts.NONE, Optional.empty());
    }

    static Comparison in(CalendarQuarter quarter, QuartierFigures... quartiere) {
        return new Comparison(quarter, List.of(quartiere));
    }
}
