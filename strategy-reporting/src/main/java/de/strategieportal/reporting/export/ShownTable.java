package de.strategieportal.reporting.export;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a document shows of a table: its first rows, and its columns in as many parts as the page is too narrow for.
 *
 * @param cut whether there are more rows
 */
record ShownTable(Table table, List<Row> rows, boolean cut) {

    /** A document with more rows in a table is of no use to anybody; files for spreadsheets hold them all. */
    static final int MOST_ROWS = 2_000;

    /** Stays on one line. */
    private static final Pattern CALENDAR_QUARTER = Pattern.compile("(Q[1-4]) (\\d{4})");

    /** One, or one for each thing that a wide table is about. */
    static List<ShownTable> of(Table table, Texts texts) {
        var shown = first(table);
        return table.about()
                .map(about -> new TurnedTable(shown, about, texts).tables())
                .orElse(List.of(shown));
    }

    private static ShownTable first(Table table) {
        var rows = new ArrayList<Row>();
        for (var row : table.rows()) {
            if (rows.size() == MOST_ROWS) {
                return new ShownTable(table, rows, true);
            }
            rows.add(row);
        }
        return new ShownTable(table, rows, false);
    }

    List<Columns.Part> parts(Paper paper, Texts texts) {
        return new Columns(this, texts, paper.room()).parts();
    }

    Column column(int number) {
        return table.columns().get(number);
    }

    String shown(Row row, int number, Texts texts) {
        var cell = row.cells().get(number);
        return cell.isUnknown() && !column(number).isFigure()
                ? "–"
                : CALENDAR_QUARTER.matcher(column(number).shown(cell, texts)).replaceAll("$1\u00a0$2");
    }
}
