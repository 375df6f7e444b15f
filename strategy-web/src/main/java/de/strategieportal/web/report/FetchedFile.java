package de.strategieportal.web.report;

import de.strategieportal.report.ReportOrders;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;

/** Takes a file out of the database before it is sent, so that a slow reader keeps no connection to the database busy. */
final class FetchedFile {

    private FetchedFile() {}

    static void send(ReportOrders orders, long id, OutputStream reader) throws IOException {
        var file = Files.createTempFile("fetched-", ".part");
        try {
            try (var out = Files.newOutputStream(file)) {
                orders.write(id, out);
            }
            Files.copy(file, reader);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
