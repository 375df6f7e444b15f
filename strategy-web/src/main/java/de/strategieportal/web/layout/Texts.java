package de.strategieportal.web.layout;

import de.strategieportal.shared.CalendarQuarter;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of the web pages in one language, for code; pages write {@code #{text['key']}}. */
public record Texts(Locale locale) {

    private static final String BUNDLE = "de.strategieportal.web.texts";

    public Optional<String> find(String key) {
        try {
            return Optional.of(ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader())
                    .getString(key));
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }

    /** The text, or the key between question marks so that the gap is seen. */
    public String get(String key, Object... arguments) {
        var pattern = find(key).orElse("???" + key + "???");
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, locale)
                        .format(Arrays.stream(arguments).map(Texts::said).toArray());
    }

    private static Object said(Object argument) {
        return argument instanceof CalendarQuarter quarter
                ? "Q" + quarter.number() + "\u00a0" + quarter.year()
                : argument;
    }
}
