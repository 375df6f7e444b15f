package de.strategieportal.reporting.chart;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Report;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import java.util.List;

/** The values of a chart as a table, so that the screen and the file hold the same. */
final class Values {

    private Values() {}

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
