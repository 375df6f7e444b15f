package de.strategieportal.reporting.privacy;

import de.strategieportal.reporting.document.Block;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Cell.Persons;
import de.strategieportal.reporting.document.Chapter;
import de.strategieportal.reporting.document.Report;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A report as it may leave the Träger: the same, with small numbers of persons kept back wherever they stand. Rows that are
 * read while they are written belong to no sum and are judged one by one.
 */
public final class Published {

    private static final Cell SMALL = new Cell.Withheld("< " + SmallGroups.LEAST);
    private static final Cell KEPT_BACK = new Cell.Withheld("•");

    private final Set<String> withheld;

    private Published(Set<String> withheld) {
        this.withheld = withheld;
    }

    public static Report of(Report report) {
        var shown = report.chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .flatMap(Published::cells)
                .filter(Persons.class::isInstance)
                .map(Persons.class::cast)
                .toList();
        var published = new Published(SmallGroups.withheld(shown, report.totals()));
        return new Report(
                report.title(), report.chapters().stream().map(published::of).toList(), report.locale());
    }

    private static Stream<Cell> cells(Block block) {
        if (block instanceof Block.KeyFigures figures) {
            return figures.figures().stream().map(Block.KeyFigures.KeyFigure::value);
        }
        return block instanceof Table table && table.rows() instanceof List<Row> rows
                ? rows.stream().flatMap(row -> row.cells().stream())
                : Stream.empty();
    }

    private Chapter of(Chapter chapter) {
        return chapter.with(chapter.blocks().stream().map(this::of).toList());
    }

    private Block of(Block block) {
        if (block instanceof Block.KeyFigures figures) {
            return new Block.KeyFigures(figures.figures().stream()
                    .map(figure -> figure.with(of(figure.value())))
                    .toList());
        }
        return block instanceof Table table ? of(table) : block;
    }

    private Table of(Table table) {
        if (table.rows() instanceof List<Row> rows) {
            return table.with(rows.stream().map(this::of).toList());
        }
        return table.with(() -> StreamSupport.stream(table.rows().spliterator(), false)
                .map(this::of)
                .iterator());
    }

    private Row of(Row row) {
        return new Row(row.cells().stream().map(this::of).toList(), row.total());
    }

    private Cell of(Cell cell) {
        if (cell instanceof Persons persons) {
            if (SmallGroups.isSmall(persons)) {
                return SMALL;
            }
            return withheld.contains(persons.place()) ? KEPT_BACK : cell;
        }
        return cell;
    }
}
