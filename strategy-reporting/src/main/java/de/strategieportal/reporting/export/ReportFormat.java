package de.strategieportal.reporting.export;

import de.strategieportal.reporting.document.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Writes a report to a stream and leaves the stream open. */
public interface ReportFormat {

    List<ReportFormat> ALL =
            List.of(new XlsxFormat(), new CsvFormat(), new JsonFormat(), new PdfFormat(), new OdtFormat());

    static Optional<ReportFormat> named(String key) {
        return ALL.stream().filter(format -> format.key().equals(key)).findFirst();
    }

    /** As it stands in addresses. */
    String key();

    default String extension(Report report) {
        return key();
    }

    String mediaType(Report report);

    /** @throws IOException when the stream fails; what was written so far is of no use then */
    void write(Report report, OutputStream out) throws IOException;

    default String fileName(Report report) {
        return FileName.of(report.title().title() + " " + report.title().period(), extension(report));
    }
}
