package de.strategieportal.reporting.chart;

import java.util.HashMap;
import java.util.Map;

/** Draws a {@link FlowChart}: boxes in columns, joined by lines; a box that lacks something is dashed and says what. */
final class FlowDrawing {

    private static final int WIDTH = 166;
    private static final int BETWEEN = 36;
    private static final int BOX = 58;
    private static final int ROW = 70;
    private static final int HEAD = 34;
    private static final int LETTERS = 23;
    private static final int LINE = 15;
    private static final int INSET = 9;

    private final FlowChart chart;
    private final Map<String, Double> places;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Markup svg = new Markup();

    FlowDrawing(FlowChart chart) {
        this.chart = chart;
        this.places = chart.places();
        for (int i = 0; i < chart.columns().size(); i++) {
            for (var node : chart.columns().get(i).nodes()) {
                columns.put(node.key(), i);
            }
        }
    }

    String draw() {
        int width = chart.columns().size() * (WIDTH + BETWEEN) - BETWEEN + 2;
        int height = HEAD + FlowPlaces.rows(chart) * ROW;
        svg.open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "class",
                        "q-chart q-flow",
                        "role",
                        "group",
                        "aria-labelledby",
                        chart.id() + "-title",
                        "aria-describedby",
                        chart.id() + "-desc",
                        "width",
                        width,
                        "height",
                        height,
                        "viewBox",
                        "-1 0 " + width + " " + height)
                .element("title", chart.title(), "id", chart.id() + "-title")
                .element("desc", chart.summary(), "id", chart.id() + "-desc");
        chart.links().forEach(this::link);
        for (int i = 0; i < chart.columns().size(); i++) {
            svg.element("text", chart.columns().get(i).name(), "x", x(i), "y", 18, "class", "q-flow-head");
            chart.columns().get(i).nodes().forEach(this::node);
        }
        return svg.close().toString();
    }

    private void link(FlowChart.Link link) {
        int from = x(columns.get(link.from())) + WIDTH;
        int to = x(columns.get(link.to()));
        var start = Frame.number(middle(link.from()));
        var end = Frame.number(middle(link.to()));
        int turn = (from + to) / 2;
        svg.empty(
                "path",
                "class",
                "q-flow-link",
                "d",
                "M" + from + " " + start + "C" + turn + " " + start + " " + turn + " " + end + " " + to + " " + end);
    }

    private void node(FlowChart.Node node) {
        var label = node.gap().map(gap -> node.name() + " – " + gap).orElse(node.name());
        node.target().ifPresent(target -> svg.open("a", "href", target, "aria-label", label));
        svg.open("g").element("title", label);
        int x = x(columns.get(node.key()));
        double top = middle(node.key()) - BOX / 2.0;
        svg.empty(
                "rect",
                "class",
                node.gap().isPresent() ? "q-flow-box q-flow-gap" : "q-flow-box",
                "x",
                x,
                "y",
                Frame.number(top),
                "width",
                WIDTH,
                "height",
                BOX,
                "rx",
                6);
        words(node, x + INSET, top);
        svg.close();
        node.target().ifPresent(target -> svg.close());
    }

    private void words(FlowChart.Node node, int x, double top) {
        var lines = UprightBars.lines(node.name(), LETTERS);
        int count = lines.size() + (node.gap().isPresent() ? 1 : 0);
        double y = top + BOX / 2.0 - LINE * (count - 1) / 2.0 + 4;
        for (int i = 0; i < lines.size(); i++) {
            svg.element("text", lines.get(i), "x", x, "y", Frame.number(y + LINE * i), "class", "q-flow-name");
        }
        double last = y + LINE * lines.size();
        node.gap()
                .ifPresent(gap -> svg.element(
                        "text", shortened("! " + gap), "x", x, "y", Frame.number(last), "class", "q-flow-lacks"));
    }

    private static String shortened(String gap) {
        return UprightBars.lines(gap.replace(' ', '\u00a0'), LETTERS).get(0);
    }

    private static int x(int column) {
        return column * (WIDTH + BETWEEN);
    }

    private double middle(String key) {
        return HEAD + ROW * places.get(key);
    }
}
