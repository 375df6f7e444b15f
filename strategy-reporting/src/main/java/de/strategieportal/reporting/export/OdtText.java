package de.strategieportal.reporting.export;

import de.strategieportal.reporting.chart.Markup;
import java.util.List;
import java.util.Locale;

/** Paragraphs and pictures of an OpenDocument text. */
final class OdtText {

    private final Markup content;

    OdtText(Markup content) {
        this.content = content;
    }

    void paragraph(String style, String text) {
        content.open("text:p", "text:style-name", style);
        words(text);
        content.close();
    }

    /** Within a paragraph. */
    void words(String text) {
        var lines = PlainText.cleaned(text).strip().split("\\R");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                content.empty("text:line-break");
            }
            content.text(lines[i].replace('\t', ' '));
        }
    }

    void span(String style, String text) {
        content.open("text:span", "text:style-name", style);
        words(text);
        content.close();
    }

    /**
     * Within a paragraph.
     *
     * @param width in centimetres
     * @param files the same picture in several forms: the first one that a program knows is shown
     */
    void picture(double width, double height, String title, String alternative, List<String> files) {
        content.open(
                "draw:frame",
                "draw:style-name",
                "Picture",
                "text:anchor-type",
                "as-char",
                "svg:width",
                centimetres(width),
                "svg:height",
                centimetres(height));
        files.forEach(file -> content.empty(
                "draw:image",
                "xlink:href",
                file,
                "xlink:type",
                "simple",
                "xlink:show",
                "embed",
                "xlink:actuate",
                "onLoad"));
        content.element("svg:title", PlainText.cleaned(title));
        if (!alternative.isEmpty()) {
            content.element("svg:desc", PlainText.cleaned(alternative));
        }
        content.close();
    }

    static String centimetres(double length) {
        return String.format(Locale.ROOT, "%.2fcm", length);
    }
}
