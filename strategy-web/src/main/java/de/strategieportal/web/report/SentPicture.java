package de.strategieportal.web.report;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A picture as the browser sends it. */
final class SentPicture {

    private SentPicture() {}

    static byte[] read(Part part) {
        try (var content = part.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
