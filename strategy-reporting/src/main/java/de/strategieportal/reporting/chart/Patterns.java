package de.strategieportal.reporting.chart;

/**
 * Fillings that tell series apart without colour. Each drawing brings its own under ids of its own: a pattern inside a
 * drawing that is not displayed is not painted anywhere.
 */
final class Patterns {

    private static final String[] LINES = {"", "M0 0V6", "M2 2h1.5v1.5H2z", "M0 0V6M0 0H6"};
    private static final String[] TURNS = {"", "rotate(45)", "", "rotate(45)"};

    private Patterns() {}

    static void ofSeries(Markup svg, String id, int series, BarChart.Palette palette) {
        svg.open("defs");
        for (int i = 1; i < series; i++) {
            pattern(svg, id + "-" + (i + 1), TURNS[i], palette.fill(i + 1), LINES[i]);
        }
        svg.close();
    }

    static void unknown(Markup svg, String id) {
        svg.open("defs");
        pattern(svg, id + "-unknown", "rotate(45)", "q-ground", "M0 0V6");
        svg.close();
    }

    /** Name and value of the attribute that fills: the first series is plain, its colour is the class's. */
    static Object[] fill(String id, int series, BarChart.Palette palette) {
        return series == 0
                ? new Object[] {"class", palette.fill(1)}
                : new Object[] {"fill", "url(#" + id + "-" + (series + 1) + ")"};
    }

    private static void pattern(Markup svg, String id, String turn, String ground, String line) {
        svg.open(
                        "pattern",
                        "id",
                        id,
                        "width",
                        6,
                        "height",
                        6,
                        "patternUnits",
                        "userSpaceOnUse",
                        "patternTransform",
                        turn.isEmpty() ? "scale(1)" : turn)
                .empty("rect", "class", ground, "width", 6, "height", 6)
                .empty("path", "class", "q-pattern", "d", line)
                .close();
    }
}
