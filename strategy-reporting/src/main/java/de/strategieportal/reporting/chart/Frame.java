package de.strategieportal.reporting.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The root of a drawing: a picture for assistive technology, named by its title, described by its sentence. */
final class Frame {

    private final Markup svg;
    private final BarChart chart;
    private final String id;
    private final List<Object> attributes;

    private Frame(Markup svg, BarChart chart, String id, String classes) {
        this.svg = svg;
        this.chart = chart;
        this.id = id;
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

    static Frame open(Markup svg, BarChart chart, String id, String classes) {
        return new Frame(svg, chart, id, classes);
    }

    Frame with(String attribute, Object value) {
        attributes.add(attribute);
        attributes.add(value);
        return this;
    }

    void describe() {
        svg.open("svg", attributes.toArray())
                .element("title", chart.title(), "id", id + "-title")
                .element("desc", chart.summary(), "id", id + "-desc");
    }

    /** At most one decimal: finer than a screen shows. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
