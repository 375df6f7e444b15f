package de.strategieportal.web.report;

import de.strategieportal.reporting.report.Progress;
import de.strategieportal.reporting.report.ReportLinks;
import de.strategieportal.reporting.report.ReportQuery;
import de.strategieportal.reporting.report.ReportWriting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
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
    ReportWriting writing;

    @Inject
    ReportLinks links;

    public void load() throws IOException {
        var query = asked.query();
        var preview = asked.preview();
        if (!query.doubts().isEmpty() || preview.quartiereGone()) {
            Faces.setResponseStatus(NOT_FOUND);
        } else if (preview.large()) {
            Faces.redirect(Faces.getRequestContextPath() + "/report/order?" + query.written());
        } else {
            send(links.in(query));
        }
    }

    /** Written in full before the first byte leaves, so that nobody ever gets half a file. */
    private void send(ReportQuery query) throws IOException {
        var file = new ByteArrayOutputStream();
        var written = writing.write(query.request(), query.format(), file, Progress.UNWATCHED);
        var response = FacesContext.getCurrentInstance().getExternalContext();
        response.setResponseContentType(written.mediaType());
        response.setResponseContentLength(file.size());
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"" + written.name() + "\"");
        response.setResponseHeader("Cache-Control", "no-store");
        file.writeTo(response.getResponseOutputStream());
        Faces.responseComplete();
    }

    /** The way back to the page where this report is put together. */
    public String getWritten() {
        return asked.query().written();
    }
}
