package de.strategieportal.reporting.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws a {@link BarChart} with upright bars in a fixed frame that scales with its place. */
final class UprightBars {

    private static final int WIDE = 1160;
    private static final int NARROW = 600;

    /** So few groups need no more than half the width; stretched over all of it, their text would grow out of size. */
    private static final int FEW = 6;

    private static final int LEFT = 52;
    private static final int TOP = 20;
    private static final int HEIGHT = 260;
    private static final int BELOW = 44;
    private static final int LABEL = 22;
    static final int FULL_HEIGHT = TOP + HEIGHT + BELOW;
    private static final double LETTER = 5.7;

    private final BarChart chart;
    private final Locale locale;
    private final Axis axis;
    private final String id;
    private final int width;
    private final double slot;
    private final double bar;
    private final Markup svg = new Markup();

    UprightBars(BarChart chart, Locale locale) {
        this.chart = chart;
        this.locale = locale;
        this.axis = Axis.upTo(chart.highest());
        this.id = chart.id() + "-up";
        this.width = width(chart);
        this.slot = (width - LEFT) / (double) Math.max(1, chart.groups().size());
        this.bar = Math.min(56, slot * 0.56);
    }

    static int width(BarChart chart) {
        return chart.groups().size() > FEW ? WIDE : NARROW;
    }

    String draw() {
        Frame.open(svg, chart, id, "q-chart q-chart-upright" + (width == NARROW ? " q-chart-few" : ""))
                .with("viewBox", "0 0 " + width + " " + FULL_HEIGHT)
                .describe();
        Patterns.ofSeries(svg, id, chart.series().size(), chart.palette());
        grid();
        for (int i = 0; i < chart.groups().size(); i++) {
            group(chart.groups().get(i), LEFT + slot * i + slot / 2);
        }
        svg.empty("path", "class", "q-axis", "d", "M" + LEFT + " " + (TOP + HEIGHT) + "H" + width);
        return svg.close().toString();
    }

    private void grid() {
        for (var tick : axis.ticks()) {
            var y = Frame.number(y(tick));
            svg.empty("path", "class", "q-gridline", "d", "M" + LEFT + " " + y + "H" + width);
            svg.element("text", chart.unit().brief(tick, locale), "x", LEFT - 8, "y", y, "dy", 4, "class", "q-tick");
        }
    }

    private void group(BarChart.Group group, double middle) {
        var left = middle - bar / 2;
        var below = BigDecimal.ZERO;
        for (int i = 0; i < chart.series().size(); i++) {
            var value = group.values().get(i).orElse(BigDecimal.ZERO);
            if (value.signum() > 0) {
                segment(i, left, below, value);
            }
            below = below.add(value);
        }
        group.mark().ifPresent(mark -> mark(left, mark));
        var label =
                group.total().map(total -> chart.unit().brief(total, locale)).orElse("–");
        svg.element(
                "text",
                label,
                "x",
                Frame.number(middle),
                "y",
                Frame.number(labelled(y(below), group.mark().map(this::y))),
                "class",
                "q-value");
        name(group.name(), middle);
    }

    /** Just above the bar, or above the mark where that would cross the label. */
    private static double labelled(double bar, Optional<Double> mark) {
        return mark.filter(y -> y < bar + 2 && y > bar - LABEL).orElse(bar) - 6;
    }

    private void segment(int series, double left, BigDecimal below, BigDecimal value) {
        var top = y(below.add(value));
        bar(series, Frame.number(left), Frame.number(top), Frame.number(y(below) - top));
    }

    private void bar(int series, String left, String top, String height) {
        var fill = Patterns.fill(id, series, chart.palette());
        svg.empty("rect", fill[0], fill[1], "x", left, "y", top, "width", Frame.number(bar), "height", height);
    }

    private void mark(double left, BigDecimal value) {
        var y = Frame.number(y(value));
        svg.empty(
                "path", "class", "q-mark", "d", "M" + Frame.number(left - 6) + " " + y + "h" + Frame.number(bar + 12));
    }

    private void name(String name, double middle) {
        var lines = lines(name, (int) (slot / LETTER));
        for (int i = 0; i < lines.size(); i++) {
            svg.element(
                    "text",
                    lines.get(i),
                    "x",
                    Frame.number(middle),
                    "y",
                    TOP + HEIGHT + 18 + 14 * i,
                    "class",
                    "q-name");
        }
    }

    /** At most two lines, broken between words; what does not fit ends with an ellipsis. The table has the whole name. */
    static List<String> lines(String name, int letters) {
        var lines = new ArrayList<String>();
        for (var word : name.strip().split("(?<=-)|\\s+")) {
            var last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
            var glue = last.isEmpty() || last.endsWith("-") ? "" : " ";
            if (!lines.isEmpty() && last.length() + glue.length() + word.length() <= letters) {
                lines.set(lines.size() - 1, last + glue + word);
            } else {
                lines.add(word);
            }
        }
        if (lines.size() > 2) {
            return List.of(shortened(lines.get(0), letters), shortened(lines.get(1) + "…", letters));
        }
        return lines.stream().map(line -> shortened(line, letters)).toList();
    }

    private static String shortened(String line, int letters) {
        var room = Math.max(2, letters);
        return line.codePointCount(0, line.length()) <= room
                ? line
                : line.substring(0, line.offsetByCodePoints(0, room - 1)) + "…";
    }

    private double y(BigDecimal value) {
        return TOP + HEIGHT * (1 - axis.at(value));
    }
}
