package de.strategieportal.reporting;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Words of figures, charts and reports in one language. */
public final class Texts {

    private static final Control NEVER_THE_SERVER_S_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    public Texts(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle("de.strategieportal.reporting.texts", locale, NEVER_THE_SERVER_S_LANGUAGE);
    }

    public Locale locale() {
        return locale;
    }

    public String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
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
