package de.strategieportal.strategy.suitability;

import de.strategieportal.shared.CalendarQuarter;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

/** Why a channel suits a plan or not, the same on the screen and in the report. */
public final class SuitabilityInWords {

    private static final Control NEVER_THE_SERVER_S_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle sentences;
    private final ResourceBundle terms;

    public SuitabilityInWords(Locale locale) {
        this.locale = locale;
        sentences = bundle("de.strategieportal.suitability");
        terms = bundle("de.strategieportal.terms");
    }

    private ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(name, locale, NEVER_THE_SERVER_S_LANGUAGE);
    }

    public String say(Sentence sentence) {
        return new MessageFormat(sentences.getString(sentence.about().name()), locale)
                .format(sentence.arguments().stream().map(this::shown).toArray());
    }

    private Object shown(Object argument) {
        if (argument instanceof Collection<?> several) {
            return several.stream().map(each -> String.valueOf(shown(each))).collect(Collectors.joining(", "));
        }
        if (argument instanceof Enum<?> constant) {
            return terms.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        return argument instanceof CalendarQuarter quarter
                ? "Q" + quarter.number() + "\u00a0" + quarter.year()
                : argument;
    }
}
