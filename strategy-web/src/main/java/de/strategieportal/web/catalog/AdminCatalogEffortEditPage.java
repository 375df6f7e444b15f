package de.strategieportal.web.catalog;

import de.strategieportal.catalog.EffortDetails;
import de.strategieportal.catalog.EffortFigures;
import de.strategieportal.web.layout.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One effort figure. Without a number, a new one. */
@Named
@ViewScoped
public class AdminCatalogEffortEditPage implements Serializable {

    private static final String LIST = "/admin/catalog-efforts?faces-redirect=true";

    @Inject
    EffortFigures catalog;

    @Inject
    Notices notices;

    private Long effort;
    private long version;
    private EffortDetails details = new EffortDetails();

    public void load() {
        if (effort != null) {
            var stored = catalog.effort(effort);
            version = stored.getVersion();
            details = stored.getDetails();
        }
    }

    public String save() {
        if (isNew()) {
            catalog.add(details);
        } else {
            catalog.change(effort, version, details);
        }
        notices.say("admin_catalog.saved", details.getActivity());
        return LIST;
    }

    public String delete() {
        catalog.delete(effort, version);
        notices.say("admin_catalog.deleted", details.getActivity());
        return LIST;
    }

    public boolean isNew() {
        return effort == null;
    }

    public Long getEffort() {
        return effort;
    }

    public void setEffort(Long effort) {
        this.effort = effort;
    }

    public EffortDetails getDetails() {
        return details;
    }
}
