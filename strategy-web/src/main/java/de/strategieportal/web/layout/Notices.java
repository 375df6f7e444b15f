package de.strategieportal.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
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

    private List<String> shown;

    /** @param key of the texts, such as {@code strategy_goals.saved} */
    public void say(String key, Object... arguments) {
        var context = FacesContext.getCurrentInstance();
        var kept = new ArrayList<>(kept(context));
        var locale = context.getApplication().getViewHandler().calculateLocale(context);
        kept.add(new Texts(locale).get(key, arguments));
        context.getExternalContext().getSessionMap().put(KEPT, kept);
    }

    public List<String> getList() {
        if (shown == null) {
            var context = FacesContext.getCurrentInstance();
            shown = kept(context);
            if (!shown.isEmpty()) {
                context.getExternalContext().getSessionMap().remove(KEPT);
            }
        }
        return shown;
    }

    @SuppressWarnings("unchecked")
    private static List<String> kept(FacesContext context) {
        return context.getExternalContext().getSession(false) == null
                ? List.of()
                : (List<String>) context.getExternalContext().getSessionMap().getOrDefault(KEPT, List.of());
    }
}
