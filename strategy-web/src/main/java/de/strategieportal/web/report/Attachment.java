package de.strategieportal.web.report;

import de.strategieportal.reporting.work.WholeFile;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.nio.file.Files;

/** Answers with a file to keep. */
final class Attachment {

    private Attachment() {}

    static void send(WholeFile whole) throws IOException {
        try (var file = whole) {
            var context = FacesContext.getCurrentInstance();
            var response = context.getExternalContext();
            response.setResponseContentType(file.about().mediaType());
            response.setResponseHeader("Content-Length", String.valueOf(Files.size(file.content())));
            response.setResponseHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + file.about().name() + "\"");
            response.setResponseHeader("Cache-Control", "no-store");
            Files.copy(file.content(), response.getResponseOutputStream());
            context.responseComplete();
        }
    }
}
