package de.strategieportal.web.report;

import de.strategieportal.report.Letterheads;
import de.strategieportal.shared.NotFound;
import de.strategieportal.web.layout.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The picture on the reports of a Träger. */
@Named
@RequestScoped
public class ReportLogoPage {

    @Inject
    Letterheads letterheads;

    @Inject
    Asked asked;

    public void load() throws IOException {
        var letterhead = letterheads.of(asked.id("traeger").orElseThrow(NotFound::new));
        var logo = letterhead.getLogo().orElseThrow(NotFound::new);
        var context = FacesContext.getCurrentInstance();
        var response = context.getExternalContext();
        response.setResponseContentType(letterhead.getLogoType().orElseThrow());
        response.setResponseContentLength(logo.length);
        response.setResponseHeader("Cache-Control", "no-store");
        response.getResponseOutputStream().write(logo);
        context.responseComplete();
    }
}
