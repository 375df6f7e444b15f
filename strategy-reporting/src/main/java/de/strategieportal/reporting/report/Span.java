package de.strategieportal.reporting.report;

import de.strategieportal.reporting.Texts;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A period that moves with the day on which the report is written: what schedules ask for. */
public enum Span {
    LAST_QUARTER(CalendarQuarter::previous, 1),
    THIS_QUARTER(now -> now, 1),
    /** The four calendar quarters that ended last. */
    YEAR_BACK(now -> now.plus(-4), 4),
    /** The current calendar quarter and the three after it. */
    YEAR_AHEAD(now -> now, 4),
    THIS_YEAR(now -> new CalendarQuarter(now.year(), 1), 4),
    LAST_YEAR(now -> new CalendarQuarter(now.year() - 1, 1), 4);

    private final UnaryOperator<CalendarQuarter> begin;
    private final int quarters;

    Span(UnaryOperator<CalendarQuarter> begin, int quarters) {
        this.begin = begin;
        this.quarters = quarters;
    }

    /** As it stands in addresses. */
    public static Optional<Span> named(String key) {
        return Stream.of(values()).filter(span -> span.key().equals(key)).findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String name(Texts texts) {
        return texts.of("report.span." + key());
    }

    public Period on(LocalDate day) {
        var from = begin.apply(CalendarQuarter.containing(day));
        return Period.of(from, from.plus(quarters - 1));
    }
}
