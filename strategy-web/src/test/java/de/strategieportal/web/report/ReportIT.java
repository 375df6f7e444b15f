package de.strategieportal.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.web.testing.Answer;
import de.strategieportal.web.testing.Portal;
import de.strategieportal.web.testing.Visitor;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportIT {
    @RegisterExtension
    static final Portal portal = new Portal();

    private static Visitor manager;

    @BeforeAll
    static void sign_in() {
        manager = portal.as("manager");
    }

    @Test
    void the_file_has_the_rows_of_the_page() {
        var period = "from=2026-Q3&to=2026-Q4";
        var rows = manager.get("/report?" + period).document().select("tbody tr");
        var lines = csv("/report/download?format=csv&" + period);

        // 12 Quartiere and a total in each of two calendar quarters, and the header
        assertThat(rows).hasSize(26);
        assertThat(lines).hasSize(27);
        assertThat(lines.get(0)).startsWith("\uFEFFKalenderquartal;Quartier;Bevölkerung;");
        assertThat(lines.get(1))
                .startsWith("Q3 2026;" + rows.get(0).select("th").text() + ";");
        assertThat(lines.get(26)).startsWith("Q4 2026;Summe;");
    }

    @Test
    void the_dashboard_and_the_file_agree_on_the_total() {
        var total = manager.get("/dashboard/comparison?quarter=2026-Q4").document();
        var lines = csv("/report/download?format=csv&from=2026-Q4&to=2026-Q4");
        var headings = List.of(lines.get(0).split(";"));
        var sums = lines.get(lines.size() - 1).split(";");

        for (var figure : List.of("Bevölkerung", "Stunden verfügbar", "Stunden benötigt")) {
            assertThat(sums[headings.indexOf(figure)])
                    .as(figure)
                    .isEqualTo(total.select("tr:has(a:containsOwn(" + figure + ")) .q-sum")
                            .text()
                            .replace(".", ""));
        }
    }

    private List<String> csv(String path) {
        return manager.get(path).body().lines().toList();
    }

    @Test
    void a_workbook_is_sent_as_a_file_with_a_safe_name() {
        var answer = manager.get("/report/download?format=xlsx&from=2026-Q4&to=2026-Q4");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type"))
                .startsWith("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(answer.header("Content-Disposition"))
                .matches("attachment; filename=\"Bericht-[A-Za-z0-9-]+-Q4-2026\\.xlsx\"");
        assertThat(answer.body()).startsWith("PK");
    }

    @ParameterizedTest
    @CsvSource({
        "/report?from=2026-Q9, 200, ist kein Kalenderquartal",
        "/report?from=2026-Q4&to=2025-Q1, 200, Das Ende lag vor dem Anfang",
        "/report?from=2026-Q1&to=2099-Q1, 200, höchstens 20 Kalenderquartale",
        "/report/download?format=exe, 404, ist kein Dateiformat"
    })
    void what_cannot_be_reported_costs_a_sentence_and_no_page(String path, int status, String sentence) {
        Answer answer = manager.get(path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.textOf("alert")).contains(sentence);
    }
}
