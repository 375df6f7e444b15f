package de.strategieportal.reporting.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws one panel of {@link SmallMultiples}: a line over an area, broken where nothing is known. */
final class TimeLine {

    static final int WIDTH = 260;
    static final int HEIGHT = 132;

    private static final int LEFT = 8;
    private static final int RIGHT = 52;
    private static final int TOP = 26;
    private static final int BELOW = 20;

    private final SmallMultiples chart;
    private final Scale scale;
    private final Locale locale;
    private final Markup svg = new Markup();

    TimeLine(SmallMultiples chart, Scale scale, Locale locale) {
        this.chart = chart;
        this.scale = scale;
        this.locale = locale;
    }

    /** @param named whether the name stands in the drawing */
    String draw(SmallMultiples.Panel panel, String id, boolean named) {
        Frame.open(svg, id, panel.name(), spoken(panel), "q-chart q-timeline")
                .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .describe();
        if (named) {
            svg.element("text", panel.name(), "x", LEFT, "y", 14, "class", "q-name");
        }
        svg.empty("path", "class", "q-gridline", "d", "M" + LEFT + " " + TOP + "H" + (WIDTH - RIGHT))
                .element("text", brief(scale.high()), "x", WIDTH - RIGHT + 6, "y", TOP, "dy", 4, "class", "q-from");
        now();
        svg.empty("path", "class", "q-axis", "d", "M" + LEFT + " " + y(BigDecimal.ZERO) + "H" + (WIDTH - RIGHT));
        runs(panel.values());
        points(panel.values());
        ends();
        return svg.close().toString();
    }

    private String spoken(SmallMultiples.Panel panel) {
        return IntStream.range(0, chart.points().size())
                .mapToObj(i -> chart.points().get(i) + ": "
                        + panel.values().get(i).map(this::brief).orElse("–"))
                .collect(Collectors.joining(", "));
    }

    private void now() {
        if (chart.now() >= 0 && chart.now() < chart.points().size()) {
            svg.empty("path", "class", "q-now", "d", "M" + x(chart.now()) + " " + TOP + "V" + (HEIGHT - BELOW));
        }
    }

    /** Each stretch of known values is a line of its own. */
    private void runs(List<Optional<BigDecimal>> values) {
        int from = 0;
        while (from < values.size()) {
            int to = from;
            while (to < values.size() && values.get(to).isPresent()) {
                to++;
            }
            if (to - from > 1) {
                run(values, from, to);
            }
            from = Math.max(to, from + 1);
        }
    }

    private void run(List<Optional<BigDecimal>> values, int from, int to) {
        var line = IntStream.range(from, to)
                .mapToObj(i -> x(i) + " " + y(values.get(i).orElseThrow()))
                .collect(Collectors.joining("L"));
        var ground = y(BigDecimal.ZERO);
        svg.empty(
                "path",
                "class",
                "q-area",
                "d",
                "M" + line + "L" + x(to - 1) + " " + ground + "L" + x(from) + " " + ground + "z");
        svg.empty("path", "class", "q-line", "d", "M" + line);
    }

    private void points(List<Optional<BigDecimal>> values) {
        int last = IntStream.range(0, values.size())
                .filter(i -> values.get(i).isPresent())
                .max()
                .orElse(-1);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isPresent()) {
                point(i, values.get(i).orElseThrow(), i == last);
            }
        }
        if (last < 0) {
            svg.element("text", "–", "x", LEFT, "y", HEIGHT / 2, "class", "q-end");
        }
    }

    /** The one looked at is written large, and the last one beside it where it is another. */
    private void point(int i, BigDecimal value, boolean last) {
        var looked = i == chart.now();
        svg.empty("circle", "class", "q-point", "cx", x(i), "cy", y(value), "r", looked ? 4.5 : 2.5);
        if (looked) {
            svg.element("text", brief(value), "x", x(i), "dx", 6, "y", y(value), "dy", -9, "class", "q-end");
        } else if (last) {
            svg.element("text", brief(value), "x", x(i), "dx", 8, "y", y(value), "dy", 4, "class", "q-from");
        }
    }

    private void ends() {
        var points = chart.points();
        svg.element("text", points.get(0), "x", LEFT, "y", HEIGHT - 5, "class", "q-from");
        if (points.size() > 1) {
            svg.element(
                    "text",
                    points.get(points.size() - 1),
                    "x",
                    x(points.size() - 1),
                    "y",
                    HEIGHT - 5,
                    "class",
                    "q-tick");
        }
    }

    private String brief(BigDecimal value) {
        return chart.unit().brief(value, locale);
    }

    private String x(int point) {
        var steps = Math.max(1, chart.points().size() - 1);
        return Frame.number(LEFT + (WIDTH - LEFT - RIGHT) * point / (double) steps);
    }

    private String y(BigDecimal value) {
        return Frame.number(HEIGHT - BELOW - (HEIGHT - BELOW - TOP) * scale.at(value));
    }
}
