package de.strategieportal.reporting.export;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/** A table too wide for paper: what its columns were are lines now, for each thing that its rows are about. */
final class TurnedTable {

    private final ShownTable wide;
    private final int about;
    private final int name;
    private final Texts texts;

    TurnedTable(ShownTable wide, String about, Texts texts) {
        this.wide = wide;
        this.texts = texts;
        this.about = IntStream.range(0, wide.table().columns().size())
                .filter(i -> wide.column(i).key().equals(about))
                .findFirst()
                .orElseThrow();
        this.name = this.about == 0 ? 1 : 0;
    }

    /** Without what nothing is known about. */
    List<ShownTable> tables() {
        var things = new LinkedHashMap<String, List<Row>>();
        wide.rows().forEach(row -> things.computeIfAbsent(wide.shown(row, about, texts), thing -> new ArrayList<>())
                .add(row));
        var tables = new ArrayList<ShownTable>();
        things.forEach((thing, rows) -> tables.add(table(thing, rows)));
        return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    private ShownTable table(String thing, List<Row> rows) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text("figure", texts.of("report.figure")));
        rows.forEach(row ->
                columns.add(Column.figure("column-" + columns.size(), wide.shown(row, name, texts), Unit.NUMBER, "")));
        var lines = IntStream.range(0, wide.table().columns().size())
                .filter(i -> i != about && i != name)
                .filter(i -> rows.stream().anyMatch(row -> !row.cells().get(i).isUnknown()))
                .mapToObj(i -> line(i, rows))
                .toList();
        return new ShownTable(new Table(wide.table().key(), thing, columns, lines), lines, wide.cut());
    }

    private Row line(int column, List<Row> rows) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(wide.column(column).heading()));
        rows.forEach(row -> cells.add(Cell.of(wide.shown(row, column, texts))));
        return new Row(cells, false);
    }
}
