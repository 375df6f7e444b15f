package de.strategieportal.reporting.comparison;

import static de.strategieportal.reporting.dashboard.Quartiere.GERMAN;
import static de.strategieportal.reporting.dashboard.Quartiere.Q4;
import static de.strategieportal.reporting.dashboard.Quartiere.in;
import static de.strategieportal.reporting.dashboard.Quartiere.quartier;
import static de.strategieportal.reporting.dashboard.Quartiere.unplanned;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.dashboard.Comparison;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HoursOverTimeTest {

    private final Comparison before =
            in(Q4.previous(), quartier(1, "Am Hafen", "20", "20"), quartier(2, "Nordstadt", "10", "5"));
    private final Comparison now = in(Q4, quartier(1, "Am Hafen", "12", "20"), quartier(2, "Nordstadt", "10", "5"));

    @Test
    void hours_of_several_quartiere_are_added_up_in_each_calendar_quarter() {
        var bars = new HoursOverTime(List.of(before, now), GERMAN).chart("hours");

        assertThat(bars.groups()).hasSize(2);
        assertThat(bars.groups().get(1).total().orElseThrow()).isEqualByComparingTo("22");
        assertThat(bars.groups().get(1).mark().orElseThrow()).isEqualByComparingTo("25");
        assertThat(bars.summary()).isEqualTo("Es fehlen Stunden: Q4 2026 3,00 je Woche.");
    }

    @Test
    void a_single_quartier_stands_for_itself() {
        assertThat(new HoursOverTime(List.of(now.only(1)), GERMAN)
                        .chart("hours")
                        .summary())
                .isEqualTo("Es fehlen Stunden: Q4 2026 8,00 je Woche.");
        assertThat(new HoursOverTime(List.of(now.only(2)), GERMAN)
                        .chart("hours")
                        .summary())
                .isEqualTo(
                        "Soweit Stunden bekannt sind, reichen sie zusammengenommen in jedem dieser Kalenderquartale.");
    }

    @Test
    void what_nobody_stated_is_unknown_and_never_0() {
        var bars = new HoursOverTime(List.of(in(Q4, unplanned(3, "Südpark"))), GERMAN).chart("hours");

        assertThat(bars.groups().get(0).values()).containsOnly(Optional.empty());
        assertThat(bars.summary()).isEqualTo("Für diese Kalenderquartale sind keine Stunden bekannt.");
    }
}
