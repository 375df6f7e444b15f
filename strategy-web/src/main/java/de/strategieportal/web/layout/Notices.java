package de.strategieportal.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What was done, said once on the page that follows the redirect. Kept in the session as plain text, because the flash
 * scope of Faces lives in one node only.
 */
@Named
@RequestScoped
public class Notices {

    private static final String KEPT = "notices";

    /** @param warning whether something did not happen that the person may believe has */
    public record Notice(String sentence, boolean warning) implements Serializable {}

    private List<Notice> shown;

    /** @param key of the texts, such as {@code strategy_goals.saved} */
    public void say(String key, Object... arguments) {
        keep(key, false, arguments);
    }

    public void warn(String key, Object... arguments) {
        keep(key, true, arguments);
    }

    public List<Notice> getList() {
        if (shown == null) {
            var context = FacesContext.getCurrentInstance();
            shown = kept(context);
            if (!shown.isEmpty()) {
                context.getExternalContext().getSessionMap().remove(KEPT);
            }
        }
        return shown;
    }

    private static void keep(String key, boolean warning, Object... arguments) {
        var context = FacesContext.getCurrentInstance();
        var locale = context.getApplication().getViewHandler().calculateLocale(context);
        var kept = new ArrayList<>(kept(context));
        var notice = new Notice(new Texts(locale).get(key, arguments), warning);
        if (!kept.contains(notice)) {
            kept.add(notice);
        }
        context.getExternalContext().getSessionMap().put(KEPT, kept);
    }

    @SuppressWarnings("unchecked")
    private static List<Notice> kept(FacesContext context) {
        return context.getExternalContext().getSession(false) == null
                ? List.of()
                : (List<Notice>) context.getExternalContext().getSessionMap().getOrDefault(KEPT, List.of());
    }
}
