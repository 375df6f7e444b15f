package de.strategieportal.web.catalog;

import de.strategieportal.catalog.ReferenceFigure;
import de.strategieportal.catalog.ReferenceFigures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

@Named
@RequestScoped
public class AdminCatalogFiguresPage {

    @Inject
    ReferenceFigures catalog;

    private List<ReferenceFigure> figures = List.of();

    public void load() {
        figures = catalog.all();
    }

    public List<ReferenceFigure> getFigures() {
        return figures;
    }

    /** The shares of a figure, a line for each age band. */
    public List<String> shares(ReferenceFigure figure) {
        return WrittenShares.write(figure.getShares()).lines().toList();
    }
}
