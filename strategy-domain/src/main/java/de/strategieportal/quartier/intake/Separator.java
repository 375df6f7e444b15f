package de.strategieportal.quartier.intake;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What stands between two cells. */
public enum Separator {
    SEMICOLON(';'),
    COMMA(','),
    TAB('\t'),
    PIPE('|');

    private static final int SAMPLE = 200;

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    public char sign() {
        return sign;
    }

    /** The sign that cuts the most rows into the same number of cells, and into the more cells. */
    static Separator recognise(String text) {
        return Stream.of(values()).max(Comparator.comparingLong(it -> it.evenness(text))).stream()
                .filter(best -> best.evenness(text) > 0)
                .findFirst()
                .orElse(SEMICOLON);
    }

    private long evenness(String text) {
        var rowsByWidth = CsvText.rows(text, sign, SAMPLE).stream()
                .collect(groupingBy(row -> row.cells().size(), counting()));
        return rowsByWidth.entrySet().stream()
                .mapToLong(width -> (width.getKey() - 1) * width.getValue())
                .max()
                .orElse(0);
    }

    List<CsvRow> rows(String text) {
        return CsvText.rows(text, sign);
    }
}
