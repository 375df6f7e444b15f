package de.strategieportal.reporting.export;

import de.strategieportal.reporting.document.Block;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Report;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** For other programs: title, key figures and every table, numbers rounded as everywhere else. See docs/reports.md. */
final class JsonFormat implements ReportFormat {

    static final String VERSION = "1";

    @Override
    public String key() {
        return "json";
    }

    @Override
    public String mediaType(Report report) {
        return "application/json";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        try (var json = Json.createGenerator(new LeftOpen(out))) {
            json.writeStartObject();
            json.write("format", "strategieportal-report");
            json.write("version", VERSION);
            title(report, json);
            keyFigures(report, json);
            json.writeStartArray("tables");
            report.tables().forEach(table -> table(table, json));
            json.writeEnd();
            json.writeEnd();
        }
    }

    private static void title(Report report, JsonGenerator json) {
        var title = report.title();
        json.write("language", report.locale().toLanguageTag());
        json.write("kind", PlainText.cleaned(title.kind()));
        json.write("title", PlainText.cleaned(title.title()));
        json.write("period", title.period());
        title.date().ifPresent(date -> json.write("date", date.toString()));
        json.write("sender", PlainText.cleaned(title.letterhead().name()));
        json.writeStartArray("basis");
        title.basis().forEach(sentence -> json.write(PlainText.cleaned(sentence)));
        json.writeEnd();
    }

    private static void keyFigures(Report report, JsonGenerator json) {
        json.writeStartArray("keyFigures");
        report.chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .filter(Block.KeyFigures.class::isInstance)
                .flatMap(block -> ((Block.KeyFigures) block).figures().stream())
                .forEach(figure -> {
                    json.writeStartObject();
                    json.write("name", figure.name());
                    json.write("unit", figure.unit().name());
                    value("value", Column.figure("", "", figure.unit(), ""), figure.value(), json);
                    json.write("note", figure.note());
                    json.writeEnd();
                });
        json.writeEnd();
    }

    private static void table(Table table, JsonGenerator json) {
        json.writeStartObject();
        json.write("key", table.key());
        json.write("title", PlainText.cleaned(table.title()));
        json.writeStartArray("columns");
        table.columns().forEach(column -> {
            json.writeStartObject();
            json.write("key", column.key());
            json.write("heading", PlainText.cleaned(column.heading()));
            json.write("type", column.unit().map(Enum::name).orElse("TEXT"));
            json.write("meaning", column.explanation());
            json.writeEnd();
        });
        json.writeEnd();
        json.writeStartArray("rows");
        table.rows().forEach(row -> row(table.columns(), row, json));
        json.writeEnd();
        json.writeEnd();
    }

    private static void row(List<Column> columns, Row row, JsonGenerator json) {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            value(columns.get(i).key(), columns.get(i), row.cells().get(i), json);
        }
        if (row.total()) {
            json.write("total", true);
        }
        json.writeEnd();
    }

    private static void value(String name, Column column, Cell cell, JsonGenerator json) {
        var number = cell.number();
        if (number.isPresent()) {
            json.write(
                    name, column.unit().map(unit -> unit.rounded(number.get())).orElse(number.get()));
        } else {
            cell.text().ifPresentOrElse(text -> json.write(name, PlainText.cleaned(text)), () -> json.writeNull(name));
        }
    }

    private static final class LeftOpen extends FilterOutputStream {

        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
