package de.strategieportal.reporting.export;

import de.strategieportal.reporting.Unit;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with typed cells and a second sheet that explains the figures. */
final class XlsxFormat implements ReportFormat {

    private static final int FLUSH_EVERY = 2_000;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 46;
    private static final int EXPLANATION_WIDTH = 100;

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var workbook = new Workbook(out, "Strategieportal", "1.0");
        workbook.properties().setTitle(PlainText.cleaned(report.title()));
        figures(report, workbook.newWorksheet(report.labels().figures()));
        explanations(report, workbook.newWorksheet(report.labels().explanations()));
        workbook.finish();
    }

    private static void figures(Report report, Worksheet sheet) throws IOException {
        var columns = report.columns();
        header(sheet, 0, columns.stream().map(Column::heading).toList());
        sheet.freezePane(firstFigure(columns), 1);
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, width(report, i));
        }
        for (int i = 0; i < report.rows().size(); i++) {
            row(sheet, i + 1, columns, report.rows().get(i));
            if (i % FLUSH_EVERY == FLUSH_EVERY - 1) {
                sheet.flush();
            }
        }
        sheet.setAutoFilter(0, 0, report.rows().size(), columns.size() - 1);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
        sheet.finish();
    }

    private static void row(Worksheet sheet, int line, List<Column> columns, Report.Row row) {
        for (int i = 0; i < columns.size(); i++) {
            var column = i;
            var cell = row.cells().get(i);
            cell.text().ifPresent(text -> sheet.inlineString(line, column, PlainText.cleaned(text)));
            cell.number().ifPresent(number -> {
                var unit = columns.get(column).unit().orElseThrow();
                sheet.value(line, column, unit.rounded(number));
                sheet.style(line, column).format(format(unit)).set();
            });
        }
        if (row.total()) {
            sheet.range(line, 0, line, columns.size() - 1).style().bold().set();
        }
    }

    private static void explanations(Report report, Worksheet sheet) throws IOException {
        sheet.width(0, WIDEST);
        sheet.width(1, EXPLANATION_WIDTH);
        sheet.inlineString(0, 0, PlainText.cleaned(report.title()));
        sheet.style(0, 0).bold().fontSize(14).set();
        int line = 1;
        for (var sentence : report.explanation()) {
            sheet.inlineString(line++, 0, PlainText.cleaned(sentence));
        }
        header(sheet, ++line, List.of(report.labels().column(), report.labels().meaning()));
        for (var column : report.columns()) {
            if (!column.explanation().isEmpty()) {
                sheet.inlineString(++line, 0, PlainText.cleaned(column.heading()));
                sheet.inlineString(line, 1, PlainText.cleaned(column.explanation()));
                sheet.style(line, 1).wrapText(true).set();
            }
        }
        sheet.finish();
    }

    private static void header(Worksheet sheet, int line, List<String> headings) {
        for (int i = 0; i < headings.size(); i++) {
            sheet.inlineString(line, i, PlainText.cleaned(headings.get(i)));
        }
        sheet.range(line, 0, line, headings.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .fillColor("E4ECF7")
                .set();
    }

    private static int firstFigure(List<Column> columns) {
        int first = 0;
        while (first < columns.size() && !columns.get(first).isFigure()) {
            first++;
        }
        return first;
    }

    private static int width(Report report, int column) {
        if (report.columns().get(column).isFigure()) {
            return NARROWEST + 2;
        }
        var longest = report.rows().stream()
                .map(row -> row.cells().get(column).text().orElse(""))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST, longest + 2));
    }

    private static String format(Unit unit) {
        return switch (unit) {
            case WHOLE -> "#,##0";
            case HOURS -> "#,##0.00";
            case PERCENT -> "0%";
            case MONEY -> "#,##0.00\\ \"€\"";
        };
    }
}
