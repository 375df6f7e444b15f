package de.strategieportal.reporting;

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

    private final Locale locale;
    private final ResourceBundle bundle;
    private final ResourceBundle terms;

    public Texts(Locale locale) {
        this.locale = locale;
        this.bundle = bundle("de.strategieportal.reporting.texts", locale);
        this.terms = bundle("de.strategieportal.terms", locale);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, NEVER_THE_SERVER_S_LANGUAGE);
    }

    public Locale locale() {
        return locale;
    }

    public String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** The word of the domain for an enum constant. */
    public String term(Enum<?> constant) {
        return terms.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
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
