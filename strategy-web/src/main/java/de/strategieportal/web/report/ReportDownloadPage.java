package de.strategieportal.web.report;

import de.strategieportal.reporting.document.Report;
import de.strategieportal.reporting.export.ReportFormat;
import de.strategieportal.web.layout.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Answers with a file, or with a page that says why there is none. */
@Named
@RequestScoped
public class ReportDownloadPage {

    @Inject
    AskedReport askedReport;

    @Inject
    Asked asked;

    public void load() throws IOException {
        var context = FacesContext.getCurrentInstance();
        var format = asked.read("format", ReportFormat::named, "report_download.no_format");
        if (format.isEmpty()) {
            context.getExternalContext().setResponseStatus(404);
        } else {
            var report = askedReport.report(context.getViewRoot().getLocale());
            send(context, report, format.get());
        }
    }

    /** Written in full before the first byte leaves, so that nobody ever gets half a file. */
    private static void send(FacesContext context, Report report, ReportFormat format) throws IOException {
        var file = new ByteArrayOutputStream();
        format.write(report, file);
        var response = context.getExternalContext();
        response.setResponseContentType(format.mediaType(report));
        response.setResponseContentLength(file.size());
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"" + format.fileName(report) + "\"");
        response.setResponseHeader("Cache-Control", "no-store");
        file.writeTo(response.getResponseOutputStream());
        context.responseComplete();
    }
}
