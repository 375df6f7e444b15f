package de.strategieportal.reporting.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws a {@link Scatter}; names that would cross another name or a point are left to the table. */
final class Points {

    static final int WIDTH = 760;
    static final int HEIGHT = 440;

    private static final int LEFT = 56;
    private static final int RIGHT = 20;
    private static final int TOP = 28;
    private static final int BELOW = 44;
    private static final int SIZE = 6;
    private static final double LETTER = 6.6;
    private static final int LINE = 14;

    private record Box(double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final Scatter chart;
    private final Locale locale;
    private final Axis across;
    private final Axis up;
    private final List<Box> taken = new ArrayList<>();
    private final Markup svg = new Markup();

    Points(Scatter chart, Locale locale) {
        this.chart = chart;
        this.locale = locale;
        var highestAcross =
                highest(chart.points().stream().map(Scatter.Point::across).toList());
        var highestUp = highest(chart.points().stream().map(Scatter.Point::up).toList());
        var same = chart.diagonal().isPresent();
        this.across = Axis.upTo(same ? highestAcross.max(highestUp) : highestAcross);
        this.up = Axis.upTo(same ? highestAcross.max(highestUp) : highestUp);
    }

    private static BigDecimal highest(List<Optional<BigDecimal>> values) {
        return values.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    String draw() {
        Frame.open(svg, chart, chart.id() + "-points", "q-chart q-scatter")
                .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .describe();
        grid();
        if (chart.diagonal().isPresent()) {
            svg.empty(
                    "path",
                    "class",
                    "q-diagonal",
                    "d",
                    "M" + LEFT + " " + (HEIGHT - BELOW) + "L" + (WIDTH - RIGHT) + " " + TOP);
        }
        var drawable = chart.points().stream().filter(Scatter.Point::drawable).toList();
        drawable.forEach(point -> taken.add(box(x(point), y(point), SIZE)));
        drawable.forEach(
                point -> svg.empty("path", "class", "q-shape q-fill-" + (point.kind() + 1), "d", shape(point)));
        drawable.forEach(this::name);
        return svg.close().toString();
    }

    private void grid() {
        for (var tick : up.ticks()) {
            var y = Frame.number(y(tick));
            svg.empty("path", "class", "q-gridline", "d", "M" + LEFT + " " + y + "H" + (WIDTH - RIGHT));
            svg.element(
                    "text", chart.up().unit().brief(tick, locale), "x", LEFT - 8, "y", y, "dy", 4, "class", "q-tick");
        }
        for (var tick : across.ticks()) {
            var x = Frame.number(x(tick));
            svg.element(
                    "text",
                    chart.across().unit().brief(tick, locale),
                    "x",
                    x,
                    "y",
                    HEIGHT - BELOW + 16,
                    "class",
                    "q-below");
        }
        svg.empty("path", "class", "q-axis", "d", "M" + LEFT + " " + (HEIGHT - BELOW) + "H" + (WIDTH - RIGHT));
        svg.element("text", "↑ " + chart.up().name(), "x", 4, "y", 14, "class", "q-name");
        svg.element(
                "text", chart.across().name() + " →", "x", WIDTH - RIGHT, "y", HEIGHT - 8, "class", "q-name q-right");
    }

    private String shape(Scatter.Point point) {
        return "M" + Frame.number(x(point)) + " " + Frame.number(y(point)) + shape(point.kind());
    }

    /** Circle, triangle, square, diamond: told apart without colour. */
    static String shape(int kind) {
        return switch (kind) {
            case 0 -> "m-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z";
            case 1 -> "m0-7l7 12h-14z";
            case 2 -> "m-6-6h12v12h-12z";
            default -> "m0-8l8 8l-8 8l-8-8z";
        };
    }

    private void name(Scatter.Point point) {
        var width = point.name().length() * LETTER;
        var x = x(point);
        var y = y(point);
        var places = List.of(
                new Box(x + 10, y - 8, x + 10 + width, y - 8 + LINE),
                new Box(x - 10 - width, y - 8, x - 10, y - 8 + LINE),
                new Box(x - width / 2, y - 10 - LINE, x + width / 2, y - 10),
                new Box(x - width / 2, y + 9, x + width / 2, y + 9 + LINE));
        places.stream()
                .filter(place -> place.left() > LEFT && place.right() < WIDTH && place.top() > 0)
                .filter(place -> taken.stream().noneMatch(place::meets))
                .findFirst()
                .ifPresent(place -> {
                    taken.add(place);
                    svg.element(
                            "text",
                            point.name(),
                            "x",
                            Frame.number(place.left()),
                            "y",
                            Frame.number(place.bottom() - 3),
                            "class",
                            "q-at");
                });
    }

    private static Box box(double x, double y, double around) {
        return new Box(x - around, y - around, x + around, y + around);
    }

    private double x(Scatter.Point point) {
        return x(point.across().orElseThrow());
    }

    private double y(Scatter.Point point) {
        return y(point.up().orElseThrow());
    }

    private double x(BigDecimal value) {
        return LEFT + (WIDTH - LEFT - RIGHT) * across.at(value);
    }

    private double y(BigDecimal value) {
        return HEIGHT - BELOW - (HEIGHT - BELOW - TOP) * up.at(value);
    }
}
