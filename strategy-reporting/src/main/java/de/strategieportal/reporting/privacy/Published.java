package de.strategieportal.reporting.privacy;

import de.strategieportal.reporting.document.Block;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Chapter;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Report;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import de.strategieportal.reporting.privacy.SmallGroups.Shown;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** A report as it may leave the Träger: the same, with small numbers of persons kept back in every table. */
public final class Published {

    private static final Cell SMALL = new Cell.Withheld("< " + SmallGroups.LEAST);
    private static final Cell KEPT_BACK = new Cell.Withheld("•");

    private Published() {}

    public static Report of(Report report) {
        return new Report(
                report.title(),
                report.chapters().stream()
                        .map(chapter -> new Chapter(
                                chapter.key(),
                                chapter.title(),
                                chapter.blocks().stream().map(Published::of).toList()))
                        .toList(),
                report.locale());
    }

    private static Block of(Block block) {
        return block instanceof Table table ? of(table) : block;
    }

    private static Table of(Table table) {
        var persons = IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).adds().isPresent())
                .boxed()
                .toList();
        if (persons.isEmpty()) {
            return table;
        }
        boolean alone =
                persons.stream().allMatch(i -> table.columns().get(i).adds().orElseThrow() == Column.Adds.NOWHERE);
        return table.with(alone ? each(table, persons) : together(table, persons));
    }

    /** Numbers that add up to nothing: row by row, however many there are. */
    private static Iterable<Row> each(Table table, List<Integer> persons) {
        return () -> StreamSupport.stream(table.rows().spliterator(), false)
                .map(row -> {
                    var cells = new ArrayList<>(row.cells());
                    persons.stream()
                            .filter(i -> number(cells.get(i)) < SmallGroups.LEAST && isNumber(cells.get(i)))
                            .forEach(i -> cells.set(i, SMALL));
                    return new Row(cells, row.total());
                })
                .iterator();
    }

    /** Numbers that add up to the next total: all rows up to it at once. */
    private static List<Row> together(Table table, List<Integer> persons) {
        var published = new ArrayList<Row>();
        var open = new ArrayList<Row>();
        for (var row : table.rows()) {
            open.add(row);
            if (row.total()) {
                published.addAll(block(open, persons));
                open.clear();
            }
        }
        each(table.with(open), persons).forEach(published::add);
        return published;
    }

    private static List<Row> block(List<Row> rows, List<Integer> persons) {
        var cells = new ArrayList<List<Cell>>();
        rows.forEach(row -> cells.add(new ArrayList<>(row.cells())));
        for (int column : persons) {
            var known = IntStream.range(0, rows.size())
                    .filter(r -> isNumber(cells.get(r).get(column)))
                    .toArray();
            var grid = IntStream.of(known)
                    .mapToObj(r -> new long[] {number(cells.get(r).get(column))})
                    .toArray(long[][]::new);
            var shown = SmallGroups.in(grid, false);
            for (int i = 0; i < known.length; i++) {
                if (shown[i][0] != Shown.NUMBER) {
                    cells.get(known[i]).set(column, shown[i][0] == Shown.SMALL ? SMALL : KEPT_BACK);
                }
            }
        }
        return IntStream.range(0, rows.size())
                .mapToObj(r -> new Row(cells.get(r), rows.get(r).total()))
                .toList();
    }

    private static boolean isNumber(Cell cell) {
        return cell.number().isPresent();
    }

    private static long number(Cell cell) {
        return cell.number()
                .map(number -> number.setScale(0, RoundingMode.HALF_UP).longValueExact())
                .orElse(0L);
    }
}
