package de.strategieportal.reporting.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The root of a drawing: a picture for assistive technology, named by its title, described by its sentence. */
final class Frame {

    private final Markup svg;
    private final String id;
    private final String title;
    private final String summary;
    private final List<Object> attributes;

    private Frame(Markup svg, String id, String title, String summary, String classes) {
        this.svg = svg;
        this.id = id;
        this.title = title;
        this.summary = summary;
        this.attributes = new ArrayList<>(Arrays.asList(
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                classes,
                "role",
                "img",
                "aria-labelledby",
                id + "-title",
                "aria-describedby",
                id + "-desc"));
    }

    static Frame open(Markup svg, Chart chart, String id, String classes) {
        return open(svg, id, chart.title(), chart.summary(), classes);
    }

    static Frame open(Markup svg, String id, String title, String summary, String classes) {
        return new Frame(svg, id, title, summary, classes);
    }

    Frame with(String attribute, Object value) {
        attributes.add(attribute);
        attributes.add(value);
        return this;
    }

    void describe() {
        svg.open("svg", attributes.toArray())
                .element("title", title, "id", id + "-title")
                .element("desc", summary, "id", id + "-desc");
    }

    /** At most one decimal: finer than a screen shows. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
