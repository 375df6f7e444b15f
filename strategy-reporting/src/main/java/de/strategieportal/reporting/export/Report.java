package de.strategieportal.reporting.export;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A table with what one needs to understand it.
 *
 * @param explanation sentences about what the figures rest on
 * @param locale the language of its texts, and how its numbers are written
 */
public record Report(
        String title, List<String> explanation, List<Column> columns, List<Row> rows, Labels labels, Locale locale) {

    private static final int LONGEST_NAME = 80;

    /** @param total sums up rows above it */
    public record Row(List<Cell> cells, boolean total) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Words a file needs beside the table: names of the two sheets, headings of the explanations. */
    public record Labels(String figures, String explanations, String column, String meaning, String unknown) {}

    public Report {
        explanation = List.copyOf(explanation);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(row.toString());
            }
        }
    }

    /** Safe in every file system and every header: letters, digits and hyphens only. */
    public String fileName(ReportFormat format) {
        return fileName(format.extension());
    }

    public String fileName(String extension) {
        var german = title.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue")
                .replace("ß", "ss");
        var plain = Normalizer.normalize(german, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-");
        var name = plain.substring(0, Math.min(LONGEST_NAME, plain.length())).replaceAll("^-+|-+$", "");
        return (name.isEmpty() ? "report" : name) + "." + extension;
    }

    /** A cell as the screen shows it. */
    public String shown(Column column, Cell cell) {
        return cell.text()
                .or(() -> cell.number().flatMap(number -> column.unit().map(unit -> unit.shown(number, locale))))
                .orElse(labels.unknown());
    }
}
