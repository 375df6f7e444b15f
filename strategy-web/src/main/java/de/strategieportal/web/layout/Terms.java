package de.strategieportal.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of the domain for its enum constants: {@code #{terms.of(strategy.state)}}. */
@Named
@ApplicationScoped
public class Terms {

    public String of(Enum<?> constant) {
        return of(constant, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** The sentence for a constant that counts something. */
    public String counted(Enum<?> constant, int count) {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return new MessageFormat(of(constant, locale), locale).format(new Object[] {count});
    }

    String of(Enum<?> constant, Locale locale) {
        if (constant == null) {
            return "";
        }
        var key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        try {
            return ResourceBundle.getBundle("de.strategieportal.terms", locale, Terms.class.getClassLoader())
                    .getString(key);
        } catch (MissingResourceException none) {
            return "???" + key + "???";
        }
    }
}
