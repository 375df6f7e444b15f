package de.strategieportal.web.quartier;

import de.strategieportal.quartier.intake.UploadedFile;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A file as the browser sends it; where none was chosen it sends an empty one or none at all. */
final class SentFile {

    private SentFile() {}

    static UploadedFile read(Part part) {
        if (part == null || part.getSize() == 0) {
            return UploadedFile.MISSING;
        }
        try (var content = part.getInputStream()) {
            return new UploadedFile(
                    Optional.ofNullable(part.getSubmittedFileName()).orElse(""), content.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
