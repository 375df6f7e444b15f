package de.strategieportal.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.document.Report;
import de.strategieportal.reporting.document.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {

    private static String csv(Report report) {
        return new String(ReportFixture.written(report, new CsvFormat()), StandardCharsets.UTF_8);
    }

    @Test
    void a_german_spreadsheet_opens_it_by_a_double_click() {
        assertThat(csv(ReportFixture.hours(Locale.GERMANY)))
                .isEqualTo(
                        """
                \uFEFFQuartier;Bevölkerung;Stunden je Woche;Deckung
                Nordstadt;8420;1104,13;0,96
                Südpark;;-4,00;
                Summe;8420;1100,13;0,95
                """
                                .replace("\n", "\r\n"));
    }

    @Test
    void an_english_one_has_points() {
        assertThat(csv(ReportFixture.hours(Locale.UK))).contains("Nordstadt;8420;1104.13;0.96\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠1"})
    void text_is_never_taken_for_a_formula(String text) {
        assertThat(csv(ReportFixture.withText(text))).contains("'" + text);
    }

    @Test
    void numbers_stay_numbers() {
        assertThat(csv(ReportFixture.withText("Nord"))).contains("Nord;-1\r\n");
    }

    @Test
    void several_tables_are_files_in_an_archive() throws IOException {
        var table = ReportFixture.hours(Locale.GERMANY).tables().get(0);
        var report = ReportFixture.report(
                "Zwei", "", Locale.GERMANY, table, new Table("other", "Andere", table.columns(), List.of()));

        assertThat(new CsvFormat().fileName(report)).isEqualTo("Zwei-Q4-2026.zip");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(ReportFixture.written(report, new CsvFormat())))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("hours.csv");
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).contains("Summe;8420;");
            assertThat(zip.getNextEntry().getName()).isEqualTo("other.csv");
        }
    }

    @Test
    void separators_quotes_and_line_breaks_stay_inside_their_cell() {
        assertThat(csv(ReportFixture.withText("a;\"b\"\nc"))).contains("\"a;\"\"b\"\"\nc\";-1\r\n");
    }
}
