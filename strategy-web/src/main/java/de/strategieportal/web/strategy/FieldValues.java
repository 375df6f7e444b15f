package de.strategieportal.web.strategy;

import de.strategieportal.strategy.ListedEntry;
import de.strategieportal.web.layout.CurrentPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the fields of an open form and their values are called. */
@Named
@RequestScoped
public class FieldValues {

    @Inject
    CurrentPlan plan;

    @Inject
    CatalogChoices catalog;

    @Inject
    PlanChoices choices;

    @Inject
    CurrentPage page;

    /** The label of the field of that name. */
    public String label(String field) {
        var faces = FacesContext.getCurrentInstance();
        var found = new ArrayList<String>();
        var shown = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(shown, (visit, component) -> {
            if (component instanceof UIInput input && field.equals(input.getId())) {
                found.add(String.valueOf(input.getAttributes().get("label")));
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found.isEmpty() ? page.text(field) : found.get(0);
    }

    public String said(Object value) {
        if (value instanceof Long id) {
            return name(id);
        }
        if (value instanceof Collection<?> parts) {
            return choices.said(parts.stream().map(this::said).collect(Collectors.joining("; ")));
        }
        if (value instanceof Map<?, ?> parts) {
            return choices.said(parts.entrySet().stream().map(this::part).collect(Collectors.joining("; ")));
        }
        return choices.said(value);
    }

    private String part(Map.Entry<?, ?> part) {
        return said(part.getKey()) + (part.getValue() == null ? "" : " (" + part.getValue() + ")");
    }

    private String name(long id) {
        return Optional.ofNullable(catalog.getCategories().get(id))
                .or(() -> Optional.ofNullable(catalog.getChannels().get(id)))
                .or(() -> plan.getStrategy().entry(id).map(ListedEntry::getLabel))
                .orElse(String.valueOf(id));
    }
}
