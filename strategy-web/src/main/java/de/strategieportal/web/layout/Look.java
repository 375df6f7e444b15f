package de.strategieportal.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** How the person wants to see the portal. */
@Named
@RequestScoped
public class Look {

    /** {@code light} or {@code dark}, or nothing where the browser decides. */
    public String getScheme() {
        return Preferences.chosen("scheme", FacesContext.getCurrentInstance()).orElse(null);
    }

    public String getLanguage() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
    }

    public String getOtherLanguage() {
        return "en".equals(getLanguage()) ? "de" : "en";
    }
}
