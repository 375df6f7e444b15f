package de.strategieportal.reporting.export;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.document.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the columns of a table share the width of a page, and which go to a further table where they do not fit. All widths
 * are millimetres, measured in the typeface that prints them.
 */
final class Columns {

    private static final double LONGEST_WORD = 40;
    private static final double WIDEST = 75;

    /** The first rows tell enough about all. */
    private static final int SAMPLE = 200;

    private final ShownTable table;
    private final Texts texts;
    private final double room;

    Columns(ShownTable table, Texts texts, double room) {
        this.table = table;
        this.texts = texts;
        this.room = room;
    }

    /**
     * Columns that stand side by side.
     *
     * @param columns their numbers
     * @param widths of the width of the page, each
     * @param dense whether they need small print to fit
     */
    record Part(List<Integer> columns, List<Double> widths, boolean dense) {}

    /** Every further part begins with the columns that name the row. */
    List<Part> parts() {
        var all = IntStream.range(0, table.table().columns().size()).boxed().toList();
        for (var print : Print.values()) {
            var widths = new Widths(print);
            if (widths.least(all) <= room) {
                return List.of(widths.part(all));
            }
        }
        var widths = new Widths(Print.DENSE);
        return split(all, widths).stream().map(widths::part).toList();
    }

    /** About equally full. */
    private List<List<Integer>> split(List<Integer> all, Widths widths) {
        var names = all.subList(0, table.column(1).isFigure() ? 1 : 2);
        double rest = room - widths.least(names);
        double parts = Math.ceil((widths.least(all) - widths.least(names)) / rest);
        double share = widths.least(names)
                + Math.min(rest, 1.1 * (widths.least(all) - widths.least(names)) / Math.max(1, parts));
        var found = new ArrayList<List<Integer>>();
        for (var column : all.subList(names.size(), all.size())) {
            var last = found.isEmpty() ? names : found.get(found.size() - 1);
            if (found.isEmpty() || last.size() > names.size() && widths.least(last) + widths.least[column] > share) {
                found.add(new ArrayList<>(names));
            }
            found.get(found.size() - 1).add(column);
        }
        return found;
    }

    /** Sizes of letters in points, of the space beside them in millimetres; {@code PrintStyle} prints so. */
    private enum Print {
        NORMAL(8.5, 9, 3.4),
        DENSE(7.5, 8, 2.2);

        private final double heading;
        private final double body;
        private final double padding;

        Print(double heading, double body, double padding) {
            this.heading = heading;
            this.body = body;
            this.padding = padding;
        }
    }

    /** What each column needs at least, and what it would like. */
    private final class Widths {

        private final Print print;
        private final double[] least;
        private final double[] wished;

        Widths(Print print) {
            this.print = print;
            int columns = table.table().columns().size();
            this.least = new double[columns];
            this.wished = new double[columns];
            for (int i = 0; i < columns; i++) {
                measure(i);
            }
        }

        private void measure(int column) {
            double word = words(table.column(column).heading())
                    .mapToDouble(each -> Typeface.BOLD.width(each, print.heading))
                    .max()
                    .orElse(0);
            double line = 0;
            for (var row : sample()) {
                var face = row.total() ? Typeface.BOLD : Typeface.REGULAR;
                for (var part : words(table.shown(row, column, texts)).toList()) {
                    word = Math.max(word, face.width(part, print.body));
                }
                line = Math.max(line, face.width(table.shown(row, column, texts), print.body));
            }
            least[column] = print.padding + Math.min(LONGEST_WORD, word);
            wished[column] = Math.max(least[column], print.padding + Math.min(WIDEST, line));
        }

        private List<Row> sample() {
            return table.rows().subList(0, Math.min(SAMPLE, table.rows().size()));
        }

        private double least(List<Integer> columns) {
            return columns.stream().mapToDouble(i -> least[i]).sum();
        }

        /** What each needs, and of the rest what it would like. */
        private Part part(List<Integer> columns) {
            double rest = Math.max(0, room - least(columns));
            double wishes =
                    columns.stream().mapToDouble(i -> wished[i] - least[i] + 1).sum();
            double total = Math.max(room, least(columns));
            return new Part(
                    columns,
                    columns.stream()
                            .map(i -> (least[i] + rest * (wished[i] - least[i] + 1) / wishes) / total)
                            .toList(),
                    print == Print.DENSE);
        }
    }

    /** Where a line may break: a word needs room for the space before it too. */
    private static Stream<String> words(String text) {
        return Stream.of(text.split("[ \\n]+|(?<=-)")).map(word -> " " + word);
    }
}
