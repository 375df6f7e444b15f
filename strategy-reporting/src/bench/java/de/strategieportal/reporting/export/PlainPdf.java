package de.strategieportal.reporting.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Pages full of table rows written by hand: no tags, no layout, nothing accessible. What a PDF costs at the very least. */
final class PlainPdf {

    private static final int LINES = 45;
    private static final int COLUMNS = 5;

    private PlainPdf() {}

    static void write(int pages, OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            var font = Typeface.REGULAR.in(document);
            for (int i = 0; i < pages; i++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    lines(content, font, i);
                }
            }
            document.save(out);
        }
    }

    private static void lines(PDPageContentStream content, PDFont font, int page) throws IOException {
        for (int line = 0; line < LINES; line++) {
            float y = 780 - 16 * line;
            for (int column = 0; column < COLUMNS; column++) {
                content.beginText();
                content.setFont(font, 9);
                content.newLineAtOffset(57 + 97 * column, y);
                content.showText("Sprechstunde " + page * LINES + line + column);
                content.endText();
            }
            content.moveTo(57, y - 4);
            content.lineTo(538, y - 4);
            content.stroke();
        }
    }
}
