package de.strategieportal.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {

    @ParameterizedTest
    @CsvSource({
        "Bericht: Diakonie Müßstadt, Bericht-Diakonie-Muessstadt.csv",
        "../../etc/passwd, etc-passwd.csv",
        "'Träger \"A\"\r\nX-Evil: 1', Traeger-A-X-Evil-1.csv",
        "Café Łódź, Cafe-odz.csv",
        "مرحبا 😀, report.csv"
    })
    void a_file_name_is_safe_everywhere(String title, String name) {
        assertThat(ReportFixture.withText(title).fileName(new CsvFormat())).isEqualTo(name);
    }

    @Test
    void a_file_name_is_never_too_long() {
        assertThat(ReportFixture.withText("Wort".repeat(500)).fileName(new CsvFormat()))
                .hasSize(84);
    }

    @Test
    void the_screen_says_when_nothing_is_known() {
        var report = ReportFixture.hours(Locale.GERMANY);
        var residents = report.columns().get(1);

        assertThat(report.shown(residents, report.rows().get(0).cells().get(1))).isEqualTo("8.420");
        assertThat(report.shown(residents, report.rows().get(1).cells().get(1))).isEqualTo("keine Angabe");
    }
}
