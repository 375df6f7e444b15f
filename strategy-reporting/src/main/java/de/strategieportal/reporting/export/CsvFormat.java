package de.strategieportal.reporting.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Report;
import de.strategieportal.reporting.document.Table;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The tables alone, as German spreadsheets open them by a double click: byte order mark, semicolons, CRLF. One table is a
 * file; several are files in an archive.
 */
final class CsvFormat implements ReportFormat {

    @Override
    public String key() {
        return "csv";
    }

    @Override
    public String extension(Report report) {
        return isOne(report) ? "csv" : "zip";
    }

    @Override
    public String mediaType(Report report) {
        return isOne(report) ? "text/csv; charset=UTF-8" : "application/zip";
    }

    private static boolean isOne(Report report) {
        return report.tables().size() == 1;
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var comma = DecimalFormatSymbols.getInstance(report.locale()).getDecimalSeparator();
        if (isOne(report)) {
            write(report.tables().get(0), comma, out);
            return;
        }
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var table : report.tables()) {
            zip.putNextEntry(new ZipEntry(table.key() + ".csv"));
            write(table, comma, zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void write(Table table, char comma, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        var columns = table.columns();
        try (var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new LeftOpen(text))) {
            header(columns, csv);
            for (var row : table.rows()) {
                var line = csv.writeRecord();
                for (int i = 0; i < columns.size(); i++) {
                    line.writeField(written(columns.get(i), row.cells().get(i), comma));
                }
                line.endRecord();
            }
        }
        text.flush();
    }

    private static void header(List<Column> columns, CsvWriter csv) {
        csv.writeRecord(columns.stream()
                .map(column -> PlainText.unarmed(PlainText.cleaned(column.heading())))
                .toList());
    }

    private static String written(Column column, Cell cell, char comma) {
        if (cell instanceof Cell.Words words) {
            return PlainText.unarmed(PlainText.cleaned(words.written()));
        }
        var number = cell.number();
        if (number.isPresent()) {
            return written(column, number.get()).replace('.', comma);
        }
        return cell.text().orElse("");
    }

    private static String written(Column column, BigDecimal number) {
        return (column.unit().isPresent() ? column.unit().get().rounded(number) : number).toPlainString();
    }

    /** The archive stays open for the next table. */
    private static final class LeftOpen extends FilterWriter {

        LeftOpen(Writer out) {
            super(out);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
