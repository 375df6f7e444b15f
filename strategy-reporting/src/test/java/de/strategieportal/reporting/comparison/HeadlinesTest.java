package de.strategieportal.reporting.comparison;

import static de.strategieportal.reporting.dashboard.Quartiere.GERMAN;
import static de.strategieportal.reporting.dashboard.Quartiere.Q4;
import static de.strategieportal.reporting.dashboard.Quartiere.in;
import static de.strategieportal.reporting.dashboard.Quartiere.inhabited;
import static de.strategieportal.reporting.dashboard.Quartiere.unplanned;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlinesTest {

    private final Comparison now = in(
            Q4,
            inhabited(1, "Am Hafen", "5000", "31.5", "23.08"),
            inhabited(2, "Nordstadt", "8420", "40", "60.25"),
            unplanned(3, "Südpark"));
    private final Comparison before = in(
            Q4.previous(),
            inhabited(1, "Am Hafen", "5000", "20", "23.08"),
            inhabited(2, "Nordstadt", "8420", "40", "40"),
            unplanned(3, "Südpark"));

    private static Headlines.Headline headline(Comparison now, Comparison before, Figure figure) {
        return new Headlines(now, before, GERMAN).of(List.of(figure)).get(0);
    }

    private Headlines.Headline headline(Figure figure) {
        return headline(now, before, figure);
    }

    @Test
    void say_what_changed_since_the_quarter_before_and_whether_that_is_good() {
        assertThat(headline(Figure.HOURS_AVAILABLE))
                .isEqualTo(new Headlines.Headline(
                        Figure.HOURS_AVAILABLE, "Stunden verfügbar", "71,5", "▲", "good", "11,5 mehr als in Q3 2026"));
        assertThat(headline(Figure.HOURS_REQUIRED))
                .isEqualTo(new Headlines.Headline(
                        Figure.HOURS_REQUIRED, "Stunden benötigt", "83,3", "▲", "even", "20,3 mehr als in Q3 2026"));
    }

    @Test
    void tell_a_change_of_a_share_in_points() {
        // 71.5 ÷ 83.33 = 86 %, 60 ÷ 63.08 = 95 %
        assertThat(headline(Figure.COVERAGE))
                .isEqualTo(new Headlines.Headline(
                        Figure.COVERAGE, "Deckung", "86\u00a0%", "▼", "bad", "9 Prozentpunkte weniger als in Q3 2026"));
    }

    @Test
    void say_when_nothing_changed() {
        assertThat(headline(Figure.PERSONS).note()).isEqualTo("unverändert gegenüber Q3 2026");
    }

    @Test
    void know_no_change_against_a_quarter_without_plans() {
        var first = headline(now, in(Q4.previous(), unplanned(1, "Am Hafen")), Figure.HOURS_AVAILABLE);

        assertThat(first.note()).isEqualTo("für Q3 2026 keine Angabe");
        assertThat(first.sign()).isEmpty();
    }
}
