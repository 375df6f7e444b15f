package de.strategieportal.reporting.export;

import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the columns of a table share the width of a page, and which go to a further table where they do not fit. */
final class Columns {

    /** Letters that fit side by side. */
    private static final int ROOM = 112;

    /** The same in small print. */
    private static final int DENSE_ROOM = 130;

    private static final int PADDING = 3;
    private static final int NARROWEST = 8;
    private static final int AMOUNT = 14;
    private static final int LONGEST_WORD = 24;
    private static final int WIDEST = 45;
    private static final int SAMPLE = 40;

    private final List<Column> columns;
    private final int[] least;
    private final int[] wished;

    Columns(List<Column> columns, List<Row> rows) {
        this.columns = columns;
        this.least = IntStream.range(0, columns.size())
                .map(i -> within(NARROWEST, longestWord(i, rows) + PADDING, LONGEST_WORD))
                .toArray();
        this.wished = IntStream.range(0, columns.size())
                .map(i -> Math.max(least[i], Math.min(WIDEST, average(i, rows))))
                .toArray();
    }

    private int longestWord(int column, List<Row> rows) {
        var heading = Stream.of(columns.get(column).heading());
        if (columns.get(column).unit().filter(unit -> unit == Unit.MONEY).isPresent()) {
            return AMOUNT - PADDING;
        }
        var texts = columns.get(column).isFigure() ? heading : Stream.concat(heading, texts(column, rows));
        return texts.flatMap(text -> Stream.of(text.split("[\\s-]+")))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private int average(int column, List<Row> rows) {
        return (int) texts(column, rows).mapToInt(String::length).average().orElse(0);
    }

    private static Stream<String> texts(int column, List<Row> rows) {
        return rows.stream()
                .limit(SAMPLE)
                .map(row -> row.cells().get(column))
                .map(Cell::text)
                .flatMap(text -> text.stream());
    }

    private static int within(int lowest, int value, int highest) {
        return Math.max(lowest, Math.min(highest, value));
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
        return split().stream()
                .map(part -> new Part(part, widths(part), room(part) > ROOM))
                .toList();
    }

    private List<List<Integer>> split() {
        var all = IntStream.range(0, columns.size()).boxed().toList();
        int total = room(all);
        if (total <= DENSE_ROOM) {
            return List.of(all);
        }
        var names = all.subList(0, columns.get(1).isFigure() ? 1 : 2);
        int rest = total - room(names);
        int parts = (rest + ROOM - room(names) - 1) / Math.max(1, ROOM - room(names));
        int share = room(names) + (rest + parts - 1) / parts;
        var found = new ArrayList<List<Integer>>();
        for (var column : all.subList(names.size(), all.size())) {
            var last = found.isEmpty() ? names : found.get(found.size() - 1);
            if (found.isEmpty()
                    || last.size() > names.size() && room(last) + least[column] > Math.min(ROOM, share + 6)) {
                found.add(new ArrayList<>(names));
            }
            found.get(found.size() - 1).add(column);
        }
        return found;
    }

    private int room(List<Integer> part) {
        return part.stream().mapToInt(i -> least[i]).sum();
    }

    /** What each needs, and of the rest what it would like. */
    private List<Double> widths(List<Integer> part) {
        double rest = Math.max(0, ROOM - room(part));
        double wishes = Math.max(
                1, part.stream().mapToInt(i -> wished[i] - least[i] + 1).sum());
        double total = Math.max(ROOM, room(part));
        return part.stream()
                .map(i -> (least[i] + rest * (wished[i] - least[i] + 1) / wishes) / total)
                .toList();
    }
}
