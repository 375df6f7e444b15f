package de.strategieportal.reporting.export;

import de.strategieportal.reporting.chart.Markup;
import de.strategieportal.reporting.document.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How an OpenDocument text looks: named styles, which people change in one place, and those of tables and pictures. */
final class OdtStyles {

    static final Object[] NAMESPACES = {
        "xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        "xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        "xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        "xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
        "xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
        "xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
        "xmlns:xlink", "http://www.w3.org/1999/xlink",
        "office:version", "1.3"
    };

    private static final String NAMED = resource("styles.xml");
    private static final String AUTOMATIC = resource("automatic.xml");
    private static final String PAGES = resource("pages.xml");

    private final Report report;

    OdtStyles(Report report) {
        this.report = report;
    }

    Markup written() {
        var letterhead = report.title().letterhead();
        var texts = report.texts();
        return new Markup()
                .open("office:document-styles", NAMESPACES)
                .raw(NAMED.replace("{accent}", letterhead.accent())
                        .replace("{language}", report.locale().getLanguage())
                        .replace(
                                "{country}",
                                report.locale().getCountry().isEmpty()
                                        ? "none"
                                        : report.locale().getCountry()))
                .raw(PAGES.replace("{title}", escaped(report.title().title()))
                        .replace("{sender}", escaped(letterhead.name()))
                        .replace("{page}", escaped(texts.of("report.page")))
                        .replace("{of}", escaped(texts.of("report.page.of"))))
                .close();
    }

    private static String escaped(String text) {
        return new Markup().text(PlainText.cleaned(text)).toString();
    }

    /** Styles that the text itself refers to; columns have one for each width in millimetres. */
    static void automatic(Markup content) {
        content.open("office:automatic-styles").raw(AUTOMATIC);
        for (int width = 1; width <= 10 * Paper.UPRIGHT.width(); width++) {
            content.open("style:style", "style:name", "w" + width, "style:family", "table-column")
                    .empty("style:table-column-properties", "style:column-width", OdtText.centimetres(width / 10.0))
                    .close();
        }
        content.close();
    }

    /** @param width in centimetres */
    static String column(double width) {
        return "w" + Math.max(1, Math.round(10 * width));
    }

    private static String resource(String name) {
        try (InputStream in = OdtStyles.class.getResourceAsStream("/de/strategieportal/reporting/odt/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
