package de.strategieportal.web.strategy;

import de.strategieportal.shared.NotFound;
import de.strategieportal.strategy.document.PlanDocuments;
import de.strategieportal.web.layout.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers with the document of a plan as a file. */
@Named
@RequestScoped
public class StrategyDocumentPage {

    @Inject
    PlanDocuments documents;

    @Inject
    Asked asked;

    public void load() throws IOException {
        long strategy = asked.id("strategy").orElseThrow(NotFound::new);
        var file = documents.export(strategy).getBytes(StandardCharsets.UTF_8);
        var context = FacesContext.getCurrentInstance();
        var response = context.getExternalContext();
        response.setResponseContentType("application/json");
        response.setResponseCharacterEncoding("UTF-8");
        response.setResponseContentLength(file.length);
        response.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"strategie-%d.json\"".formatted(strategy));
        response.setResponseHeader("Cache-Control", "no-store");
        response.getResponseOutputStream().write(file);
        context.responseComplete();
    }
}
