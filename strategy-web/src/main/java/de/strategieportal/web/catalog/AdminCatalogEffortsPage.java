package de.strategieportal.web.catalog;

import de.strategieportal.catalog.EffortFigure;
import de.strategieportal.catalog.EffortFigures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

@Named
@RequestScoped
public class AdminCatalogEffortsPage {

    @Inject
    EffortFigures catalog;

    private List<EffortFigure> efforts = List.of();

    public void load() {
        efforts = catalog.all();
    }

    public List<EffortFigure> getEfforts() {
        return efforts;
    }
}
