package de.strategieportal.reporting.work;

import de.strategieportal.reporting.report.WrittenFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on the disk of this node: there as a whole or not at all, so that nobody ever gets half of one; gone when closed. */
public record WholeFile(WrittenFile about, Path content) implements AutoCloseable {

    /** What fills the file. */
    public interface Writer {
        WrittenFile write(OutputStream out) throws IOException;
    }

    /** @throws NoRoom when it cannot be written, mostly because the disk is full */
    public static WholeFile of(Writer writer) {
        try {
            var content = Files.createTempFile("report-", ".part");
            try {
                return new WholeFile(filled(content, writer), content);
            } catch (IOException | RuntimeException | Error failed) {
                Files.deleteIfExists(content);
                throw failed;
            }
        } catch (IOException | UncheckedIOException full) {
            throw new NoRoom(full);
        }
    }

    private static WrittenFile filled(Path content, Writer writer) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(content))) {
            return writer.write(out);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(content);
    }
}
