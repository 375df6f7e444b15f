package de.strategieportal.web.layout;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** German, unless the person chose otherwise; what the browser asks for does not count. */
public class ChosenLanguage extends ViewHandlerWrapper {

    public ChosenLanguage(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Preferences.chosen("language", context)
                .map(Locale::forLanguageTag)
                .orElse(Locale.GERMAN);
    }
}
