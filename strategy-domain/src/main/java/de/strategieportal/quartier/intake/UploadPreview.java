package de.strategieportal.quartier.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * What was recognised in an upload and what would become of it.
 *
 * @param boundariesName the file of boundaries; "" where there is none
 * @param residentsName the file of residents; "" where there is none
 * @param properties of the objects in the file of boundaries
 * @param columns of the file of residents
 * @param firstLines of the file of residents, to find the headings in
 */
public record UploadPreview(
        long id,
        String boundariesName,
        String residentsName,
        Reading reading,
        List<String> properties,
        List<Column> columns,
        List<Line> firstLines,
        int objects,
        int rows,
        int linesAbove,
        int linesBelow,
        IntakePlan plan) {

    private static final int SAMPLES = 3;
    private static final int FIRST_LINES = 12;
    private static final int WIDEST = 160;
    private static final int SAMPLE = 40;

    public record Column(String heading, ColumnMeaning meaning, List<String> samples) {}

    public record Line(int number, String text) {}

    static List<Column> columns(Table table, TableReading reading) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < table.headings().size(); i++) {
            var samples = table.samples(i, SAMPLES).stream()
                    .map(it -> Names.shorten(it, SAMPLE))
                    .toList();
            columns.add(new Column(
                    Names.shorten(table.headings().get(i), WIDEST),
                    reading.columns().get(i),
                    samples));
        }
        return columns;
    }

    static List<Line> firstLines(byte[] file, TableReading reading) {
        return CsvText.rows(reading.encoding().decode(file), reading.separator().sign(), FIRST_LINES).stream()
                .map(row ->
                        new Line(row.line(), Names.shorten(Blanks.collapse(String.join(" | ", row.cells())), WIDEST)))
                .toList();
    }
}
