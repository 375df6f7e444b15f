package de.strategieportal.reporting.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Writes a report to a stream and leaves the stream open. */
public interface ReportFormat {

    List<ReportFormat> ALL = List.of(new XlsxFormat(), new CsvFormat());

    static Optional<ReportFormat> named(String extension) {
        return ALL.stream()
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }

    String extension();

    String mediaType();

    void write(Report report, OutputStream out) throws IOException;
}
