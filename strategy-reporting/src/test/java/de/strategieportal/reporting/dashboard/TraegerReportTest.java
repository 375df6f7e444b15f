package de.strategieportal.reporting.dashboard;

import static de.strategieportal.reporting.dashboard.DashboardFixture.Q4;
import static de.strategieportal.reporting.dashboard.DashboardFixture.TRAEGER;
import static de.strategieportal.reporting.dashboard.DashboardFixture.quartier;
import static de.strategieportal.reporting.dashboard.DashboardFixture.unplanned;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.export.Report;
import de.strategieportal.reporting.export.ReportFormat;
import de.strategieportal.shared.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TraegerReportTest {

    private final List<QuartierFigures> quartiere = List.of(
            quartier(1, "Klein", "1000", "10", "20"), quartier(2, "Groß", "9000", "90", "80"), unplanned(3, "Neu"));
    private final Comparison now = new Comparison(Q4, quartiere);
    private final TraegerFigures figures = new TraegerFigures(
            Optional.of(TRAEGER),
            List.of(TRAEGER),
            false,
            true,
            Period.of(Q4.previous(), Q4),
            List.of(new Comparison(Q4.previous(), quartiere), now));
    private final Report report = new TraegerReport(figures, new Texts(Locale.GERMANY)).report();

    private String shown(int row, String key) {
        var column = IntStream.range(0, report.columns().size())
                .filter(i -> report.columns().get(i).key().equals(key))
                .findFirst()
                .orElseThrow();
        return report.shown(
                report.columns().get(column), report.rows().get(row).cells().get(column));
    }

    @Test
    void each_quartier_has_a_row_in_each_calendar_quarter_and_each_calendar_quarter_a_total() {
        assertThat(report.rows()).hasSize(8);
        assertThat(report.rows())
                .extracting(Report.Row::total)
                .containsExactly(false, false, false, true, false, false, false, true);
        assertThat(shown(0, "quarter")).isEqualTo("Q3 2026");
        assertThat(shown(4, "quarter")).isEqualTo("Q4 2026");
        assertThat(shown(7, "quartier")).isEqualTo("Summe");
    }

    @Test
    void the_total_is_the_one_of_the_dashboard() {
        assertThat(shown(7, "coverage")).isEqualTo("100\u00a0%");
        assertThat(shown(7, "hours-available")).isEqualTo("100,00");
        assertThat(shown(7, "light")).isEqualTo("tragfähig");
        assertThat(report.rows().get(7).cells().get(9).number()).isEqualTo(now.total(Figure.COVERAGE));
    }

    @Test
    void what_is_unknown_stays_unknown() {
        assertThat(shown(2, "hours-available")).isEqualTo("k. A.");
        assertThat(shown(2, "light")).isEqualTo("k. A.");
        assertThat(shown(2, "strategies")).isEqualTo("0");
    }

    @Test
    void its_title_names_the_traeger_and_the_period() {
        assertThat(report.title()).isEqualTo("Bericht Stadtverband Musterstadt, Q3 2026 bis Q4 2026");
        assertThat(report.fileName(ReportFormat.named("xlsx").orElseThrow()))
                .isEqualTo("Bericht-Stadtverband-Musterstadt-Q3-2026-bis-Q4-2026.xlsx");
    }
}
