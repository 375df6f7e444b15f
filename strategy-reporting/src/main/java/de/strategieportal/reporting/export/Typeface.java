package de.strategieportal.reporting.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface of documents, which every PDF carries with it. */
enum Typeface {
    REGULAR("SourceSans3-Regular.ttf"),
    BOLD("SourceSans3-Bold.ttf"),
    ITALIC("SourceSans3-It.ttf");

    static final String FAMILY = "Source Sans 3";

    /** Stands for what has no shape. */
    static final char MISSING = '\u25a1';

    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    private final byte[] content;
    private final TrueTypeFont metrics;
    private final CmapLookup shapes;

    Typeface(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream("/de/strategieportal/reporting/fonts/" + file)) {
            content = in.readAllBytes();
            metrics = parsed();
            shapes = metrics.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean has(int codePoint) {
        return REGULAR.shapes.getGlyphId(codePoint) != 0;
    }

    /** @return how wide it is on one line, in millimetres */
    double width(String text, double points) {
        return text.codePoints().mapToDouble(this::advance).sum() * points * MILLIMETRES_PER_POINT;
    }

    private double advance(int codePoint) {
        try {
            return (double) metrics.getAdvanceWidth(shapes.getGlyphId(codePoint)) / metrics.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without substitution of glyphs: it would join letters, and "ft" would be lost when the text is copied. */
    PDFont in(PDDocument document) throws IOException {
        return PDType0Font.load(document, parsed(), true);
    }

    InputStream stream() {
        return new ByteArrayInputStream(content);
    }

    /** Makes it known to everything that draws text. */
    static void forDrawings() {
        for (var face : values()) {
            try {
                GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .registerFont(Font.createFont(Font.TRUETYPE_FONT, face.stream()));
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private TrueTypeFont parsed() throws IOException {
        var font = new TTFParser().parse(new RandomAccessReadBuffer(stream()));
        font.setEnableGsub(false);
        return font;
    }
}
