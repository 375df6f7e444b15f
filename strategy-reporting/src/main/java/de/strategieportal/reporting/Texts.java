package de.strategieportal.reporting;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Words of figures, charts and reports in one language. */
public final class Texts {

    private static final Control NEVER_THE_SERVER_S_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private static final String OF_REPORTS = "report.";

    private final Locale locale;
    private final ResourceBundle bundle;
    private final ResourceBundle reports;
    private final ResourceBundle terms;

    public Texts(Locale locale) {
        this.locale = locale;
        this.bundle = bundle("de.strategieportal.reporting.texts", locale);
        this.reports = bundle("de.strategieportal.reporting.reports", locale);
        this.terms = bundle("de.strategieportal.terms", locale);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, NEVER_THE_SERVER_S_LANGUAGE);
    }

    public Locale locale() {
        return locale;
    }

    public String of(String key, Object... arguments) {
        var texts = key.startsWith(OF_REPORTS) ? reports : bundle;
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }

    /** The word of the domain for an enum constant. */
    public String term(Enum<?> constant) {
        return terms.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The sentence of the domain for an enum constant, with what fills its places. */
    public String term(Enum<?> constant, Object... arguments) {
        return new MessageFormat(term(constant), locale).format(arguments);
    }

    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    public String quarter(CalendarQuarter quarter) {
        return of("quarter", quarter.number(), quarter.year());
    }

    /** A single calendar quarter where both are the same. */
    public String period(Period period) {
        return period.length() == 1
                ? quarter(period.getFrom())
                : of("report.period", quarter(period.getFrom()), quarter(period.getTo()));
    }

    /** A single day where both are the same. */
    public String range(LocalDate from, LocalDate to) {
        return from.equals(to) ? date(to) : of("freshness.range", date(from), date(to));
    }

    /** "Nord, Süd und West", shortened to the first {@code most}. */
    public String enumerated(List<String> words, int most) {
        if (words.size() > most) {
            return of("list.more", String.join(", ", words.subList(0, most)), words.size() - most);
        }
        if (words.size() < 2) {
            return String.join("", words);
        }
        var last = words.size() - 1;
        return of("list.and", String.join(", ", words.subList(0, last)), words.get(last));
    }
}
