package de.strategieportal.reporting.chart;

import de.strategieportal.reporting.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A chart as a file of its own: with its title, its sentence, its legend and the colours of the page. */
public final class SvgFile {

    /** The classes of the drawings in light colours, for wherever the style sheet of the portal does not reach. */
    public static final String STYLE = style();

    private static final int MARGIN = 20;
    private static final int LINE = 20;
    private static final int HEAD = 64;
    private static final int KEY = 26;
    private static final double LETTER = 7.2;

    private SvgFile() {}

    public static String of(Chart chart, Texts texts) {
        return drawn(chart, chart.draw(texts.locale()), texts, true);
    }

    /** Without title and sentence, for documents that have them beside it. */
    public static String drawn(Chart chart, Drawing drawing, Texts texts) {
        return drawn(chart, drawing, texts, false);
    }

    /** With its own colours. */
    public static String drawn(FlowChart chart) {
        var svg = chart.draw();
        int end = svg.indexOf('>') + 1;
        var style = new Markup().element("style", STYLE);
        return svg.substring(0, end) + style + svg.substring(end);
    }

    private static String drawn(Chart chart, Drawing drawing, Texts texts, boolean alone) {
        var width = Math.max(480, drawing.width());
        var sentences = alone ? lines(chart.summary(), (int) (width / LETTER)) : List.<String>of();
        var rows = rows(chart.legend(texts), width);
        var top = alone ? HEAD + LINE * sentences.size() : 0;
        var height = top + drawing.height() + KEY * rows.size() + 2 * MARGIN;
        var svg = new Markup();
        svg.open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "class",
                        "q-file",
                        "width",
                        width + 2 * MARGIN,
                        "height",
                        height,
                        "viewBox",
                        "0 0 " + (width + 2 * MARGIN) + " " + height)
                .element("title", chart.title())
                .element("style", STYLE)
                .empty("rect", "class", "q-ground", "width", "100%", "height", "100%");
        Patterns.ofSeries(svg, "key", BarChart.MOST_SERIES, BarChart.Palette.KINDS);
        Patterns.ofSeries(svg, "tone", BarChart.MOST_SERIES, BarChart.Palette.LIGHTS);
        svg.open("g", "class", "q-key-unknown");
        Patterns.unknown(svg, "key");
        svg.close();
        if (alone) {
            svg.element("text", chart.title(), "x", MARGIN, "y", 36, "class", "q-file-title");
        }
        for (int i = 0; i < sentences.size(); i++) {
            svg.element("text", sentences.get(i), "x", MARGIN, "y", HEAD + LINE * i, "class", "q-file-text");
        }
        svg.open("svg", "x", MARGIN, "y", top, "width", drawing.width(), "height", drawing.height())
                .raw(drawing.svg())
                .close();
        for (int i = 0; i < rows.size(); i++) {
            row(svg, rows.get(i), top + drawing.height() + MARGIN + KEY * i);
        }
        return svg.close().toString();
    }

    private static void row(Markup svg, List<Key> keys, int top) {
        double left = MARGIN;
        for (var key : keys) {
            svg.open("svg", "x", Frame.number(left), "y", top, "width", 18, "height", 14);
            swatch(svg, key.filling());
            svg.close();
            svg.element("text", key.label(), "x", Frame.number(left + 24), "y", top + 12, "class", "q-file-text");
            left += room(key);
        }
    }

    private static void swatch(Markup svg, String filling) {
        var number = filling.substring(filling.length() - 1);
        if (filling.equals(Key.MARK)) {
            svg.empty("path", "class", "q-mark", "d", "M0 7h18");
        } else if (filling.equals("q-shape-line")) {
            svg.empty("path", "class", "q-diagonal", "d", "M0 7h18");
        } else if (filling.startsWith("q-shape-")) {
            svg.empty("path", "class", "q-fill-" + number, "d", "M9 7" + Points.shape(Integer.parseInt(number) - 1));
        } else if (filling.equals(Key.UNKNOWN)) {
            svg.empty("rect", "fill", "url(#key-unknown)", "width", 18, "height", 14);
        } else if (filling.startsWith("q-heat-")) {
            svg.empty("rect", "class", filling, "width", 18, "height", 14);
        } else {
            var tones = filling.startsWith("q-tone-");
            var fill = Patterns.fill(
                    tones ? "tone" : "key",
                    Integer.parseInt(number) - 1,
                    tones ? BarChart.Palette.LIGHTS : BarChart.Palette.KINDS);
            svg.empty("rect", fill[0], fill[1], "width", 18, "height", 14);
        }
    }

    private static List<List<Key>> rows(List<Key> keys, int width) {
        var rows = new ArrayList<List<Key>>();
        double used = width;
        for (var key : keys) {
            if (used + room(key) > width) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.get(rows.size() - 1).add(key);
            used += room(key);
        }
        return rows;
    }

    private static double room(Key key) {
        return 48 + key.label().length() * LETTER;
    }

    private static List<String> lines(String sentence, int letters) {
        var lines = new ArrayList<String>();
        for (var word : sentence.split(" ")) {
            var last = lines.size() - 1;
            if (last >= 0 && lines.get(last).length() + 1 + word.length() <= letters) {
                lines.set(last, lines.get(last) + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    private static String style() {
        try (InputStream css = SvgFile.class.getResourceAsStream("chart.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
