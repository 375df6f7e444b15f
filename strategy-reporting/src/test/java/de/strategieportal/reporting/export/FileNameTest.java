package de.strategieportal.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Bericht: Diakonie Müßstadt, Bericht-Diakonie-Muessstadt-Q4-2026.csv",
        "../../etc/passwd, etc-passwd-Q4-2026.csv",
        "'Träger \"A\"\r\nX-Evil: 1', Traeger-A-X-Evil-1-Q4-2026.csv",
        "Café Łódź, Cafe-odz-Q4-2026.csv",
        "مرحبا 😀, Q4-2026.csv"
    })
    void a_file_name_is_safe_everywhere(String title, String name) {
        assertThat(new CsvFormat().fileName(ReportFixture.withText(title))).isEqualTo(name);
    }

    @Test
    void a_file_name_is_never_too_long() {
        assertThat(new CsvFormat().fileName(ReportFixture.withText("Wort".repeat(500))))
                .hasSize(84);
    }
}
