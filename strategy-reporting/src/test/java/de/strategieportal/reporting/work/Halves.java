package de.strategieportal.reporting.work;

import de.strategieportal.reporting.export.ReportFormat;
import de.strategieportal.reporting.report.Progress;
import de.strategieportal.reporting.report.ReportRequest;
import de.strategieportal.reporting.report.ReportWriting;
import de.strategieportal.reporting.report.WrittenFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes two halves. */
class Halves extends ReportWriting {

    ReportRequest request;
    RuntimeException failure;

    @Override
    public WrittenFile write(ReportRequest wanted, ReportFormat format, OutputStream out, Progress progress) {
        request = wanted;
        try {
            out.write("half".getBytes(StandardCharsets.UTF_8));
            progress.at(1, 2);
            if (failure != null) {
                throw failure;
            }
            out.write(" and half".getBytes(StandardCharsets.UTF_8));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return new WrittenFile("report." + format.key(), "text/plain");
    }
}
