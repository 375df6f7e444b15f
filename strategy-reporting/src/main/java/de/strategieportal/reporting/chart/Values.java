package de.strategieportal.reporting.chart;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Report;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The values of a chart as a table, so that the screen and the file hold the same. */
final class Values {

    private Values() {}

    /** A figure in lines × columns. */
    static Report of(Chart chart, String rows, List<String> columns, Unit unit, List<Line> lines, Texts texts) {
        return of(
                chart,
                Stream.concat(
                                Stream.of(Column.text("name", rows)),
                                columns.stream().map(column -> Column.figure(column, column, unit, "")))
                        .toList(),
                lines.stream().map(Line::cells).toList(),
                texts);
    }

    record Line(String name, List<Optional<BigDecimal>> values) {

        private List<Cell> cells() {
            return Stream.concat(Stream.of(Cell.of(name)), values.stream().map(Cell::of))
                    .toList();
        }
    }

    static Report of(Chart chart, List<Column> columns, List<List<Cell>> rows, Texts texts) {
        return Report.of(
                new Table(
                        "values",
                        chart.title(),
                        columns,
                        rows.stream().map(cells -> new Row(cells, false)).toList()),
                List.of(chart.summary()),
                texts.locale());
    }
}
