package de.strategieportal.reporting.export;

import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Chapter;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Letterhead;
import de.strategieportal.reporting.document.Report;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import de.strategieportal.reporting.document.TitlePage;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** As many rows of five texts and five numbers as one likes, made while they are written. */
public final class InventedRows {

    private InventedRows() {}

    static Report report(int rows) {
        var columns = IntStream.range(0, 10)
                .mapToObj(i -> i < 5
                        ? Column.text("t" + i, "Text " + i)
                        : Column.figure("n" + i, "Zahl " + i, i % 2 == 0 ? Unit.HOURS : Unit.WHOLE, ""))
                .toList();
        var table = new Table("rows", "Zeilen", columns, () -> IntStream.range(0, rows)
                .mapToObj(InventedRows::row)
                .iterator());
        return new Report(
                new TitlePage("Zeilen", "", "", Optional.empty(), Letterhead.plain(""), List.of()),
                List.of(new Chapter("rows", "Zeilen", List.of(table))),
                Locale.GERMANY);
    }

    private static Row row(int number) {
        return new Row(
                Stream.concat(
                                IntStream.range(0, 5).mapToObj(i -> Cell.of(text(number, i))),
                                IntStream.range(5, 10).mapToObj(i -> Cell.of(number(number, i))))
                        .toList(),
                false);
    }

    private static String text(int row, int column) {
        return "Sprechstunde " + (row * 31 + column) % 9973;
    }

    private static BigDecimal number(int row, int column) {
        return BigDecimal.valueOf((row * 17L + column) % 100_000, column % 2 == 0 ? 2 : 0);
    }

    /** The same cells as fast as a zip can be written, with nothing that makes a workbook of them. */
    static void rawZip(int rows, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        var line = new StringBuilder();
        for (int r = 0; r < rows; r++) {
            line.setLength(0);
            line.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < 10; c++) {
                line.append("<c r=\"").append((char) ('A' + c)).append(r + 1);
                if (c < 5) {
                    line.append("\" t=\"inlineStr\"><is><t>").append(text(r, c)).append("</t></is></c>");
                } else {
                    line.append("\"><v>").append(number(r, c)).append("</v></c>");
                }
            }
            zip.write(line.append("</row>").toString().getBytes(StandardCharsets.UTF_8));
        }
        zip.closeEntry();
        zip.finish();
    }

    /** Writes so many rows in a format to nowhere: ends well, or out of memory. */
    public static void main(String[] arguments) throws IOException {
        ReportFormat.named(arguments[0])
                .orElseThrow()
                .write(report(Integer.parseInt(arguments[1])), OutputStream.nullOutputStream());
    }
}
