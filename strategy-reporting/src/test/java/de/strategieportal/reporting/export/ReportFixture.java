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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

final class ReportFixture {

    private ReportFixture() {}

    static Report hours(Locale locale) {
        return report(
                "Bericht: Diakonie Müßstadt",
                "Beruht auf 2 Strategien.",
                locale,
                new Table(
                        "hours",
                        "Zahlen",
                        List.of(
                                Column.text("quartier", "Quartier"),
                                Column.figure("residents", "Bevölkerung", Unit.WHOLE, "Menschen im Quartier"),
                                Column.figure("hours", "Stunden je Woche", Unit.HOURS, "Summe der Ressourcen"),
                                Column.figure("coverage", "Deckung", Unit.PERCENT, "verfügbar geteilt durch Bedarf")),
                        List.of(
                                row(false, Cell.of("Nordstadt"), number("8420"), number("1104.125"), number("0.955")),
                                row(false, Cell.of("Südpark"), Cell.UNKNOWN, number("-4"), Cell.UNKNOWN),
                                row(true, Cell.of("Summe"), number("8420"), number("1100.125"), number("0.95")))));
    }

    static Report withText(String text) {
        return report(
                text,
                text,
                Locale.GERMANY,
                new Table(
                        "texts",
                        text,
                        List.of(Column.text("name", "Name"), Column.figure("n", "n", Unit.WHOLE, "")),
                        List.of(row(false, Cell.of(text), number("-1")))));
    }

    static Report report(String title, String basis, Locale locale, Table... tables) {
        var draft = new Chapter.Draft("figures", "Zahlen");
        List.of(tables).forEach(draft::add);
        return new Report(
                new TitlePage(
                        title,
                        "Trägerbericht",
                        "Q4 2026",
                        Optional.of(LocalDate.parse("2026-10-05")),
                        Letterhead.plain("Diakonie Müßstadt"),
                        List.of(basis)),
                List.of(draft.chapter()),
                locale);
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

    private static Row row(boolean total, Cell... cells) {
        return new Row(List.of(cells), total);
    }
}
