package de.strategieportal.web.report;

import de.strategieportal.report.ReportOrders;
import de.strategieportal.shared.NotFound;
import de.strategieportal.web.layout.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The file of an order, for whoever ordered it and may still see the plans. */
@Named
@RequestScoped
public class ReportFilePage {

    @Inject
    ReportOrders orders;

    @Inject
    Asked asked;

    public void load() throws IOException {
        long id = asked.id("order").orElseThrow(NotFound::new);
        var order = orders.finished(id);
        var context = FacesContext.getCurrentInstance();
        var response = context.getExternalContext();
        response.setResponseContentType(order.getMediaType());
        response.setResponseHeader("Content-Length", String.valueOf(order.getFileSize()));
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"" + order.getFileName() + "\"");
        response.setResponseHeader("Cache-Control", "no-store");
        FetchedFile.send(orders, id, response.getResponseOutputStream());
        context.responseComplete();
    }
}
