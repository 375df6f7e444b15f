package de.strategieportal.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
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
    void separators_quotes_and_line_breaks_stay_inside_their_cell() {
        assertThat(csv(ReportFixture.withText("a;\"b\"\nc"))).contains("\"a;\"\"b\"\"\nc\";-1\r\n");
    }
}
