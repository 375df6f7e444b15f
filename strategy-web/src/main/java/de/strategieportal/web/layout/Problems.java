package de.strategieportal.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the entries of a form, each with the way to its field. */
@Named
@RequestScoped
public class Problems {

    /** @param field id of the element to go to, or nothing where no single field is to blame */
    public record Problem(String field, String sentence) {}

    /** Of a field the first, as it stands there; a text that is too long fails twice, in the page and in the model. */
    public List<Problem> getList() {
        var context = FacesContext.getCurrentInstance();
        var problems = new ArrayList<Problem>();
        context.getClientIdsWithMessages().forEachRemaining(id -> context.getMessageList(id).stream()
                .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0)
                .limit(id == null ? Long.MAX_VALUE : 1)
                .forEach(message -> problems.add(new Problem(target(context, id), message.getSummary()))));
        return problems;
    }

    /** For pages that only read: what was asked for could not be had, and the page shows what it can. */
    public void say(String key, Object... arguments) {
        var context = FacesContext.getCurrentInstance();
        var sentence = new Texts(context.getViewRoot().getLocale()).get(key, arguments);
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, sentence, sentence));
    }

    /** Of checkboxes and radios only the single boxes can take the focus. */
    private static String target(FacesContext context, String id) {
        if (id == null || id.isEmpty()) {
            return null;
        }
        var component = new UIComponent[1];
        context.getViewRoot().invokeOnComponent(context, id, (faces, found) -> component[0] = found);
        var many = (component[0] instanceof UISelectMany || component[0] instanceof UISelectOne)
                && component[0].getRendererType().matches(".*(Checkbox|Radio)");
        return many ? id + ":0" : id;
    }
}
