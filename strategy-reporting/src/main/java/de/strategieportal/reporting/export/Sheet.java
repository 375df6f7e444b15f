package de.strategieportal.reporting.export;

import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table row by row. What no longer fits on a sheet goes on on the next one. */
final class Sheet {

    static final int MOST_ROWS = 1_048_576;

    private static final int FLUSH_EVERY = 2_000;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 46;

    private final Workbook workbook;
    private final Table table;
    private final List<Column> columns;
    private final UnaryOperator<String> name;
    private final int[] longest;
    private Worksheet sheet;
    private int line;

    /** @param name finds a name for a sheet that no other has */
    Sheet(Workbook workbook, Table table, UnaryOperator<String> name) {
        this.workbook = workbook;
        this.table = table;
        this.columns = table.columns();
        this.name = name;
        this.longest = new int[columns.size()];
    }

    void write() throws IOException {
        begin();
        for (var row : table.rows()) {
            if (line == MOST_ROWS - 1) {
                end();
                begin();
            }
            write(row);
            if (line % FLUSH_EVERY == 0) {
                flush();
            }
        }
        end();
    }

    private void begin() {
        sheet = workbook.newWorksheet(name.apply(table.title()));
        line = 0;
        XlsxFormat.header(sheet, 0, columns.stream().map(Column::heading).toList());
        sheet.freezePane(firstFigure(), 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private void write(Row row) {
        line++;
        for (int i = 0; i < columns.size(); i++) {
            var cell = row.cells().get(i);
            var number = cell.number();
            if (number.isPresent()) {
                var unit = columns.get(i).unit().orElse(Unit.WHOLE);
                sheet.value(line, i, unit.rounded(number.get()));
                sheet.style(line, i).format(format(unit)).set();
            } else if (!cell.isUnknown()) {
                var text = PlainText.cleaned(cell.text().orElse(""));
                longest[i] = Math.max(longest[i], text.length());
                sheet.inlineString(line, i, text);
            }
        }
        if (row.total()) {
            sheet.range(line, 0, line, columns.size() - 1).style().bold().set();
        }
    }

    private void flush() throws IOException {
        if (line == FLUSH_EVERY) {
            widths();
        }
        sheet.flush();
    }

    private void end() throws IOException {
        if (line < FLUSH_EVERY) {
            widths();
        }
        sheet.setAutoFilter(0, 0, line, columns.size() - 1);
        sheet.finish();
    }

    /** Known after the first rows; they are the first thing written of a sheet. */
    private void widths() {
        for (int i = 0; i < columns.size(); i++) {
            var wished = columns.get(i).isFigure() ? NARROWEST + 2 : longest[i] + 2;
            sheet.width(i, Math.max(NARROWEST, Math.min(WIDEST, wished)));
        }
    }

    private int firstFigure() {
        int first = 0;
        while (first < columns.size() && !columns.get(first).isFigure()) {
            first++;
        }
        return first == columns.size() ? 1 : Math.min(first, 3);
    }

    private static String format(Unit unit) {
        return switch (unit) {
            case WHOLE -> "#,##0";
            case HOURS, RATE -> "#,##0.00";
            case NUMBER -> "#,##0.##";
            case PERCENT -> "0%";
            case MONEY -> "#,##0.00\\ \"€\"";
        };
    }
}
