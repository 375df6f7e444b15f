package de.strategieportal.web.report;

import de.strategieportal.report.ReportOrders;
import de.strategieportal.reporting.report.WrittenFile;
import de.strategieportal.reporting.work.WholeFile;
import de.strategieportal.shared.NotFound;
import de.strategieportal.web.layout.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/**
 * The file of an order, for whoever ordered it and may still see the plans. It is taken out of the database before it is
 * sent, so that a slow reader keeps no connection to the database busy.
 */
@Named
@RequestScoped
public class ReportFilePage {

    @Inject
    ReportOrders orders;

    @Inject
    Asked asked;

    public void load() throws IOException {
        long id = asked.id("order").orElseThrow(NotFound::new);
        var file = orders.finished(id).getFile();
        Attachment.send(WholeFile.of(out -> {
            orders.write(id, out);
            return new WrittenFile(file.getName(), file.getMediaType());
        }));
    }
}
