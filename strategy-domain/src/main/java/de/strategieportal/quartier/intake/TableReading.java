package de.strategieportal.quartier.intake;

import java.util.Collection;
import java.util.List;

/**
 * How a CSV file is to be understood: first a guess, then what the administrator made of it.
 *
 * @param headingLine the line the headings stand in; 0 where there are none
 * @param columns the meaning of each column
 * @param skipped lines the administrator left out
 */
public record TableReading(
        TextEncoding encoding,
        Separator separator,
        int headingLine,
        DecimalSign decimalSign,
        List<ColumnMeaning> columns,
        Lines skipped) {

    private static final int SAMPLE = 500;

    static TableReading recognise(byte[] file) {
        return recognise(file, TextEncoding.recognise(file));
    }

    static TableReading recognise(byte[] file, TextEncoding encoding) {
        return recognise(file, encoding, Separator.recognise(encoding.decode(file)));
    }

    static TableReading recognise(byte[] file, TextEncoding encoding, Separator separator) {
        return recognise(file, encoding, separator, Table.headingLine(separator.rows(encoding.decode(file))));
    }

    static TableReading recognise(byte[] file, TextEncoding encoding, Separator separator, int headingLine) {
        var table = Table.cut(separator.rows(encoding.decode(file)), headingLine, Lines.NONE);
        var cells = table.rows().stream()
                .limit(SAMPLE)
                .map(CsvRow::cells)
                .flatMap(Collection::stream)
                .toList();
        return new TableReading(
                encoding,
                separator,
                headingLine,
                DecimalSign.recognise(cells),
                ColumnMeanings.recognise(table.headings(), table.rows()),
                Lines.NONE);
    }

    /** Whether both cut the file into the same cells, so that its columns mean the same. */
    boolean cutsLike(TableReading other) {
        return encoding == other.encoding && separator == other.separator && headingLine == other.headingLine;
    }

    TableReading skipping(Lines lines) {
        return new TableReading(encoding, separator, headingLine, decimalSign, columns, lines);
    }

    Table cut(byte[] file) {
        return Table.cut(separator.rows(encoding.decode(file)), headingLine, skipped);
    }

    List<AgeBand> ageBands() {
        return columns.stream()
                .filter(it -> it.is(ColumnKind.AGE))
                .map(ColumnMeaning::band)
                .sorted()
                .toList();
    }

    /** The column of that meaning, or -1. */
    int column(ColumnKind kind) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).is(kind)) {
                return i;
            }
        }
        return -1;
    }

    boolean has(ColumnKind kind) {
        return column(kind) >= 0;
    }
}
