package de.strategieportal.reporting.chart;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.document.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Numbers in lines and columns, each on the shade of its class. On a page it is a table itself.
 *
 * @param keys the classes and what has none
 */
public record HeatTable(
        String id, String title, String summary, Unit unit, List<String> columns, List<Key> keys, List<Line> lines)
        implements Chart {

    private static final int NAME = 200;
    private static final int CELL = 84;
    private static final int ROW = 30;
    private static final int HEAD = 34;

    public record Line(String name, List<Field> fields) {

        public Line {
            fields = List.copyOf(fields);
        }
    }

    /**
     * @param shown the value in words, also where nothing is known
     * @param shade 0 to {@value Shades#MOST} - 1; empty where nothing is known
     */
    public record Field(String column, Optional<BigDecimal> value, String shown, Optional<Integer> shade) {

        /** Class of the style sheet. */
        public String filling() {
            return shade.map(known -> "q-heat-" + (known + 1)).orElse(Key.UNKNOWN);
        }
    }

    public HeatTable {
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
        lines = List.copyOf(lines);
        for (var line : lines) {
            if (line.fields().size() != columns.size()) {
                throw new IllegalArgumentException(line.name());
            }
        }
    }

    /** Which lines are darkest, all their fields together, as many as {@code most}; in the order they have. */
    public List<Integer> darkest(int most) {
        return IntStream.range(0, lines.size())
                .boxed()
                .sorted(comparing(this::darkness, reverseOrder()))
                .limit(most)
                .sorted()
                .toList();
    }

    private int darkness(int line) {
        return lines.get(line).fields().stream()
                .mapToInt(field -> field.shade().orElse(0))
                .sum();
    }

    /** The same with some of its lines. */
    public HeatTable only(List<Integer> some) {
        return new HeatTable(
                id,
                title,
                summary,
                unit,
                columns,
                keys,
                some.stream().map(lines::get).toList());
    }

    /** Lines become columns: for more columns than fit side by side. */
    public HeatTable turned() {
        var turned = new ArrayList<Line>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            turned.add(new Line(
                    columns.get(i),
                    lines.stream()
                            .map(line -> {
                                var field = line.fields().get(column);
                                return new Field(line.name(), field.value(), field.shown(), field.shade());
                            })
                            .toList()));
        }
        return new HeatTable(
                id, title, summary, unit, lines.stream().map(Line::name).toList(), keys, turned);
    }

    @Override
    public Drawing draw(Locale locale) {
        var width = NAME + CELL * columns.size();
        var height = HEAD + ROW * lines.size();
        var svg = new Markup();
        Frame.open(svg, this, id + "-heat", "q-chart q-heat-drawing")
                .with("viewBox", "0 0 " + width + " " + height)
                .describe();
        Patterns.unknown(svg, id + "-heat");
        for (int i = 0; i < columns.size(); i++) {
            words(svg, columns.get(i), NAME + CELL * i + CELL / 2, 14, CELL / 7, "q-below");
        }
        for (int i = 0; i < lines.size(); i++) {
            var top = HEAD + ROW * i;
            words(svg, lines.get(i).name(), 0, top + 14, NAME / 7, "q-from");
            fields(svg, lines.get(i), top);
        }
        return new Drawing(svg.close().toString(), width, height);
    }

    private void fields(Markup svg, Line line, int top) {
        for (int i = 0; i < line.fields().size(); i++) {
            var field = line.fields().get(i);
            var left = NAME + CELL * i;
            var fill = field.shade().isPresent()
                    ? new Object[] {"class", field.filling()}
                    : new Object[] {"fill", "url(#" + id + "-heat-unknown)"};
            svg.empty("rect", fill[0], fill[1], "x", left + 1, "y", top + 1, "width", CELL - 2, "height", ROW - 2);
            svg.element("text", field.shown(), "x", left + CELL / 2, "y", top + 19, "class", "q-on-" + field.filling());
        }
    }

    private static void words(Markup svg, String words, int x, int y, int letters, String classes) {
        var lines = UprightBars.lines(words, letters);
        for (int i = 0; i < lines.size(); i++) {
            svg.element("text", lines.get(i), "x", x, "y", y + 13 * i, "class", classes);
        }
    }

    @Override
    public List<Key> legend(Texts texts) {
        return keys;
    }

    @Override
    public Report values(String rows, Texts texts) {
        return Values.of(
                this,
                rows,
                columns,
                unit,
                lines.stream()
                        .map(line -> new Values.Line(
                                line.name(),
                                line.fields().stream().map(Field::value).toList()))
                        .toList(),
                texts);
    }
}
