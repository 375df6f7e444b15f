package de.strategieportal.reporting.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.util.stream.IntStream;

/** The table alone, as German spreadsheets open it by a double click: byte order mark, semicolons, CRLF. */
final class CsvFormat implements ReportFormat {

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=UTF-8";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        var comma = DecimalFormatSymbols.getInstance(report.locale()).getDecimalSeparator();
        var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord(report.columns().stream()
                .map(column -> PlainText.unarmed(PlainText.cleaned(column.heading())))
                .toList());
        for (var row : report.rows()) {
            csv.writeRecord(IntStream.range(0, row.cells().size())
                    .mapToObj(i -> written(report.columns().get(i), row.cells().get(i), comma))
                    .toList());
        }
        csv.flush();
        text.flush();
    }

    private static String written(Column column, Cell cell, char comma) {
        return cell.text()
                .map(text -> PlainText.unarmed(PlainText.cleaned(text)))
                .or(() -> cell.number().map(number -> written(column, number).replace('.', comma)))
                .orElse("");
    }

    private static String written(Column column, BigDecimal number) {
        return column.unit().map(unit -> unit.rounded(number)).orElse(number).toPlainString();
    }
}
