package de.strategieportal.reporting.comparison;

import static de.strategieportal.reporting.dashboard.Quartiere.GERMAN;
import static de.strategieportal.reporting.dashboard.Quartiere.Q4;
import static de.strategieportal.reporting.dashboard.Quartiere.in;
import static de.strategieportal.reporting.dashboard.Quartiere.quartier;
import static de.strategieportal.reporting.dashboard.Quartiere.unplanned;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.chart.HeatTable;
import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverTimeChartsTest {

    private final List<Comparison> autumn = List.of(
            in(Q4.previous(), quartier(1, "Altstadt", "20", "20"), unplanned(2, "Kaserne")),
            in(Q4, quartier(1, "Altstadt", "12", "20"), unplanned(2, "Kaserne")),
            in(Q4.next(), quartier(1, "Altstadt", "17", "20"), unplanned(2, "Kaserne")));

    @Test
    void a_figure_over_time_says_what_changed_since_the_quarter_before() {
        var chart = new FigureOverTime(autumn, Figure.HOURS_AVAILABLE, Q4, GERMAN).chart();

        assertThat(chart.summary())
                .isEqualTo("Stunden verfügbar: von Q3 2026 auf Q4 2026 hat sich ein Quartier geändert, "
                        + "am stärksten Altstadt: von 20,00 auf 12,00 gesunken.");
        assertThat(chart.now()).isEqualTo(1);
        assertThat(chart.panels().get(0).values())
                .containsExactly(
                        Optional.of(new BigDecimal("20")),
                        Optional.of(new BigDecimal("12")),
                        Optional.of(new BigDecimal("17")));
        assertThat(chart.panels().get(1).values()).containsOnly(Optional.empty());
    }

    @Test
    void where_nothing_is_known_nothing_is_compared() {
        var chart = new FigureOverTime(List.of(in(Q4, unplanned(2, "Kaserne"))), Figure.COVERAGE, Q4, GERMAN).chart();

        assertThat(chart.summary()).contains("gibt es keine Angabe");
    }

    @Test
    void coverage_is_the_darker_the_larger_the_gap() {
        var line = new CoverageHeat(autumn, GERMAN).table().lines().get(0);

        assertThat(line.fields())
                .extracting(HeatTable.Field::shade)
                .containsExactly(Optional.of(0), Optional.of(4), Optional.of(2));
        assertThat(line.fields())
                .extracting(HeatTable.Field::shown)
                .containsExactly("100\u00a0%", "60\u00a0%", "85\u00a0%");
    }

    @Test
    void coverage_names_the_largest_gap() {
        assertThat(new CoverageHeat(autumn, GERMAN).table().summary())
                .isEqualTo("In einem Quartier fehlen in mindestens einem Kalenderquartal Stunden. "
                        + "Die größte Lücke: Altstadt im Q4 2026 mit 8,00 Stunden je Woche.");
    }

    @Test
    void an_unplanned_quartier_has_no_shade() {
        var line = new CoverageHeat(autumn, GERMAN).table().lines().get(1);

        assertThat(line.fields())
                .allSatisfy(field -> assertThat(field.shade()).isEmpty())
                .allSatisfy(field -> assertThat(field.shown()).isEqualTo("k. A."));
    }
}
