package de.strategieportal.web.catalog;

import de.strategieportal.catalog.FigureDetails;
import de.strategieportal.catalog.ReferenceFigures;
import de.strategieportal.web.layout.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One reference figure with its shares. Without a number, a new one. */
@Named
@ViewScoped
public class AdminCatalogFigureEditPage implements Serializable {

    private static final String LIST = "/admin/catalog-figures?faces-redirect=true";

    @Inject
    ReferenceFigures catalog;

    @Inject
    Notices notices;

    private Long figure;
    private long version;
    private FigureDetails details = new FigureDetails();
    private String shares;

    public void load() {
        if (figure != null) {
            var stored = catalog.figure(figure);
            version = stored.getVersion();
            details = stored.getDetails();
            shares = WrittenShares.write(stored.getShares());
        }
    }

    public String save() {
        var read = WrittenShares.read(shares);
        if (isNew()) {
            catalog.add(details, read);
        } else {
            catalog.change(figure, version, details, read);
        }
        notices.say("admin_catalog.saved", details.getChannel());
        return LIST;
    }

    public String delete() {
        catalog.delete(figure, version);
        notices.say("admin_catalog.deleted", details.getChannel());
        return LIST;
    }

    public boolean isNew() {
        return figure == null;
    }

    public Long getFigure() {
        return figure;
    }

    public void setFigure(Long figure) {
        this.figure = figure;
    }

    public FigureDetails getDetails() {
        return details;
    }

    public String getShares() {
        return shares;
    }

    public void setShares(String shares) {
        this.shares = shares;
    }
}
