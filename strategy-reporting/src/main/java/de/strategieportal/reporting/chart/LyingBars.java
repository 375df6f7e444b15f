package de.strategieportal.reporting.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Draws a {@link BarChart} with bars that lie below each other; lengths are shares of the width there happens to be. */
final class LyingBars {

    /** In files; on a page they take what there is. */
    static final int WIDTH = 1000;

    static final int ROW = 46;
    private static final int BAR = 14;
    private static final int NAME = 14;
    private static final double LONGEST = 82;

    private final BarChart chart;
    private final List<BarChart.Group> groups;
    private final Locale locale;
    private final Axis axis;
    private final String id;
    private final Markup svg = new Markup();

    /** @param groups those of the chart that are drawn; all of them decide about the scale */
    LyingBars(BarChart chart, List<BarChart.Group> groups, Locale locale) {
        this.chart = chart;
        this.groups = groups;
        this.locale = locale;
        this.axis = Axis.upTo(chart.highest());
        this.id = chart.id() + "-flat";
    }

    String draw() {
        Frame.open(svg, chart, id, "q-chart q-chart-lying")
                .with("width", "100%")
                .with("height", ROW * groups.size())
                .describe();
        Patterns.ofSeries(svg, id, chart.series().size(), chart.palette());
        for (int i = 0; i < groups.size(); i++) {
            group(groups.get(i), ROW * i);
        }
        return svg.close().toString();
    }

    private void group(BarChart.Group group, int top) {
        svg.element("text", group.name(), "x", 0, "y", top + NAME - 2, "class", "q-name");
        var before = BigDecimal.ZERO;
        for (int i = 0; i < chart.series().size(); i++) {
            var value = group.values().get(i).orElse(BigDecimal.ZERO);
            if (value.signum() > 0) {
                bar(i, before, value, top + NAME + 4);
            }
            before = before.add(value);
        }
        group.mark()
                .ifPresent(mark -> svg.empty(
                        "rect",
                        "class",
                        "q-mark",
                        "x",
                        share(mark),
                        "y",
                        top + NAME + 1,
                        "width",
                        3,
                        "height",
                        BAR + 6));
        var end = group.mark().map(before::max).orElse(before);
        var label =
                group.total().map(total -> chart.unit().brief(total, locale)).orElse("–");
        svg.element("text", label, "x", share(end), "dx", 8, "y", top + NAME + BAR + 1, "class", "q-value");
    }

    private void bar(int series, BigDecimal before, BigDecimal value, int y) {
        var fill = Patterns.fill(id, series, chart.palette());
        svg.empty("rect", fill[0], fill[1], "x", share(before), "y", y, "width", share(value), "height", BAR);
    }

    private String share(BigDecimal value) {
        return Frame.number(axis.at(value) * LONGEST) + "%";
    }
}
