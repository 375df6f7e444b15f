package de.strategieportal.web.report;

import de.strategieportal.reporting.report.ReportLinks;
import de.strategieportal.reporting.report.ReportQuery;
import de.strategieportal.reporting.work.DirectWriting;
import de.strategieportal.web.layout.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;

/** Answers with a file where the report is small, leads to its order where it is large, and says what cannot be had. */
@Named
@RequestScoped
public class ReportDownloadPage {

    private static final int NOT_FOUND = 404;

    @Inject
    AskedReport asked;

    @Inject
    DirectWriting direct;

    @Inject
    ReportLinks links;

    @Inject
    Notices notices;

    public void load() throws IOException {
        var query = asked.query();
        var preview = asked.preview();
        if (!query.doubts().isEmpty() || preview.quartiereGone()) {
            Faces.setResponseStatus(NOT_FOUND);
        } else if (preview.large()) {
            order(query);
        } else {
            send(query);
        }
    }

    private static void order(ReportQuery query) {
        Faces.redirect(Faces.getRequestContextPath() + "/report/order?" + query.written());
    }

    private void send(ReportQuery query) throws IOException {
        var file = direct.write(links.in(query));
        if (file.isPresent()) {
            Attachment.send(file.get());
        } else {
            notices.warn("report_download.busy");
            order(query);
        }
    }

    /** The way back to the page where this report is put together. */
    public String getWritten() {
        return asked.query().written();
    }
}
