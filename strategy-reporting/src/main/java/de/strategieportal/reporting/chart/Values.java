package de.strategieportal.reporting.chart;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.export.Cell;
import de.strategieportal.reporting.export.Column;
import de.strategieportal.reporting.export.Report;
import java.util.List;

/** The values of a chart as a table, so that the screen and the file hold the same. */
final class Values {

    private Values() {}

    static Report of(Chart chart, List<Column> columns, List<List<Cell>> rows, Texts texts) {
        return new Report(
                chart.title(),
                List.of(chart.summary()),
                columns,
                rows.stream().map(cells -> new Report.Row(cells, false)).toList(),
                new Report.Labels(
                        texts.of("report.figures"),
                        texts.of("report.explanations"),
                        texts.of("report.column"),
                        texts.of("report.meaning"),
                        texts.of("unknown.short")),
                texts.locale());
    }
}
