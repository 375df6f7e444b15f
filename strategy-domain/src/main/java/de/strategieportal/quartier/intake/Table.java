package de.strategieportal.quartier.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A file cut into what stands above the table, the headings, the rows, and the notes below.
 *
 * @param headings one for each column; made up where the file has none
 */
record Table(List<CsvRow> preamble, List<String> headings, List<CsvRow> rows, List<CsvRow> footer) {

    /** The heading line of a table without headings. */
    static final int NO_HEADINGS = 0;

    private static final int SEARCHED = 60;
    private static final int MOST_COLUMNS = 400;

    static Table cut(List<CsvRow> all, int headingLine, Lines skipped) {
        var below = new ArrayList<>(all.stream()
                .filter(row -> row.line() > headingLine && !skipped.contain(row.line()))
                .toList());
        var headings = all.stream()
                .filter(row -> headingLine != NO_HEADINGS && row.line() == headingLine)
                .findFirst()
                .map(Table::headings)
                .orElseGet(() -> numbered(all));
        var footer = new ArrayList<CsvRow>();
        while (headings.size() > 1
                && !below.isEmpty()
                && below.get(below.size() - 1).filled() < 2) {
            footer.add(0, below.remove(below.size() - 1));
        }
        return new Table(all.stream().filter(row -> row.line() < headingLine).toList(), headings, below, footer);
    }

    /** The first of the rows near the top whose cells say most of what this import looks for. */
    static int headingLine(List<CsvRow> all) {
        var top = all.subList(0, Math.min(SEARCHED, all.size()));
        return top.stream()
                .filter(row -> spoken(row) > 0)
                .max(Comparator.comparingLong(Table::spoken).thenComparing(CsvRow::line, Comparator.reverseOrder()))
                .or(() -> top.stream().filter(row -> row.filled() > 1).findFirst())
                .map(CsvRow::line)
                .orElse(NO_HEADINGS);
    }

    private static long spoken(CsvRow row) {
        return row.cells().stream().filter(Heading::speaks).count();
    }

    private static List<String> headings(CsvRow row) {
        return row.cells().stream().limit(MOST_COLUMNS).map(Blanks::collapse).toList();
    }

    private static List<String> numbered(List<CsvRow> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return IntStream.rangeClosed(1, Math.min(width, MOST_COLUMNS))
                .mapToObj(String::valueOf)
                .toList();
    }

    /** Empty cells and short rows read as "". */
    List<String> samples(int column, int atMost) {
        return rows.stream().limit(atMost).map(row -> row.cell(column)).toList();
    }
}
