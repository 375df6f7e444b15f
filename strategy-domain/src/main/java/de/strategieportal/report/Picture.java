package de.strategieportal.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Recognises pictures by their content; what a browser or a file name says about them does not count. */
final class Picture {

    /** Pixels of the longer side; a small file may unfold to a picture that fills the memory of each report that shows it. */
    private static final int LARGEST_SIDE = 2000;

    private Picture() {}

    /** {@code image/png} or {@code image/jpeg}; empty for anything else, or a picture too large to print. */
    static Optional<String> mediaType(byte[] content) {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(stream);
            return readers.hasNext() ? mediaType(readers.next(), stream) : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private static Optional<String> mediaType(ImageReader reader, Object stream) throws IOException {
        try {
            reader.setInput(stream);
            var format = reader.getFormatName().toLowerCase(Locale.ROOT);
            boolean fits = Math.max(reader.getWidth(0), reader.getHeight(0)) <= LARGEST_SIDE;
            boolean known = format.equals("png") || format.equals("jpeg");
            if (!known || !fits || reader.read(0) == null) {
                return Optional.empty();
            }
            return Optional.of("image/" + format);
        } finally {
            reader.dispose();
        }
    }
}
