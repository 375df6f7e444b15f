package de.strategieportal.reporting.export;

import de.strategieportal.reporting.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

final class ReportFixture {

    private static final Report.Labels LABELS =
            new Report.Labels("Zahlen", "Erläuterungen", "Spalte", "Bedeutung", "keine Angabe");

    private ReportFixture() {}

    static Report hours(Locale locale) {
        return new Report(
                "Bericht: Diakonie Müßstadt",
                List.of("Beruht auf 2 Strategien."),
                List.of(
                        Column.text("quartier", "Quartier"),
                        Column.figure("residents", "Bevölkerung", Unit.WHOLE, "Menschen im Quartier"),
                        Column.figure("hours", "Stunden je Woche", Unit.HOURS, "Summe der Ressourcen"),
                        Column.figure("coverage", "Deckung", Unit.PERCENT, "verfügbar geteilt durch Bedarf")),
                List.of(
                        row(false, Cell.of("Nordstadt"), number("8420"), number("1104.125"), number("0.955")),
                        row(false, Cell.of("Südpark"), Cell.UNKNOWN, number("-4"), Cell.UNKNOWN),
                        row(true, Cell.of("Summe"), number("8420"), number("1100.125"), number("0.95"))),
                LABELS,
                locale);
    }

    static Report withText(String text) {
        return new Report(
                text,
                List.of(text),
                List.of(Column.text("name", "Name"), Column.figure("n", "n", Unit.WHOLE, "")),
                List.of(row(false, Cell.of(text), number("-1"))),
                LABELS,
                Locale.GERMANY);
    }

    static byte[] written(Report report, ReportFormat format) {
        var out = new ByteArrayOutputStream();
        try {
            format.write(report, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    static Cell number(String value) {
        return Cell.of(new BigDecimal(value));
    }

    private static Report.Row row(boolean total, Cell... cells) {
        return new Report.Row(List.of(cells), total);
    }
}
