package de.strategieportal.reporting.plan;

import static de.strategieportal.strategy.StrategyFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.Texts;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.ActivityLinks;
import de.strategieportal.strategy.ResourceKind;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.chain.Chain;
import de.strategieportal.strategy.feasibility.FeasibilityCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlanDrawingsTest {

    static final Texts GERMAN = new Texts(Locale.GERMAN);

    Strategy plan = sound();

    @Nested
    class The_hours {

        @Test
        void are_drawn_by_kind_in_every_quarter_of_the_plan_against_those_required() {
            plan.addResource(hours(ResourceKind.VOLUNTEER, "2", 1), Period.of(Q2, Q3), Set.of());
            var bars = chart().bars();
            assertThat(bars.groups()).hasSize(4);
            assertThat(bars.groups().get(1).total().orElseThrow()).isEqualByComparingTo("12");
            assertThat(bars.groups().get(0).mark().orElseThrow()).isEqualByComparingTo("7.25");
            assertThat(bars.upright(Locale.GERMAN)).contains("Q2 2026");
        }

        @Test
        void are_said_to_suffice_with_the_tightest_quarter() {
            assertThat(chart().summary())
                    .isEqualTo("Die Stunden reichen in jedem Kalenderquartal. Am knappsten ist Q1 2026: "
                            + "10,00 verfügbar, 7,25 benötigt.");
        }

        @Test
        void are_said_to_be_missing_where_they_are() {
            plan.getResources().get(0).change(hours(ResourceKind.STAFF, "6", 1), Period.of(Q1, Q3), Set.of());
            assertThat(chart().summary())
                    .isEqualTo("In Q1 2026 und Q4 2026 reichen die Stunden nicht. "
                            + "Am meisten klemmt es in Q4 2026: Dort fehlen 5,25 Stunden je Woche.");
        }

        @Test
        void are_unknown_and_not_0_where_nobody_is_entered_who_gives_them() {
            plan = draft();
            plan.addActivity(activity("0", "5"), plan.getPeriod(), ActivityLinks.none());
            assertThat(chart().bars().groups().get(0).values()).containsOnly(Optional.empty());
            assertThat(chart().summary()).startsWith("Für diesen Plan sind noch keine Ressourcen eingetragen");
        }

        private HoursChart chart() {
            return new HoursChart(plan, FeasibilityCheck.of(plan, LocalDate.of(2026, 1, 5)), GERMAN);
        }
    }

    @Nested
    class The_chain {

        @Test
        void has_a_column_for_each_stage_and_a_line_for_each_link() {
            var flow = new ChainChart(Chain.of(plan), GERMAN).flow(entry -> Optional.empty());
            assertThat(flow.columns())
                    .hasSize(6)
                    .allMatch(column -> column.nodes().size() == 1);
            assertThat(flow.links()).hasSize(5);
            assertThat(flow.summary()).startsWith("In der Kette ist keine Lücke");
        }

        @Test
        void says_in_words_where_it_is_broken() {
            plan.addDigitalGoal(plan.getTargetGroups().get(0), digitalGoal("Mitreden"), List.of());
            var flow = new ChainChart(Chain.of(plan), GERMAN).flow(entry -> Optional.of("#da"));
            assertThat(flow.summary()).isEqualTo("An 2 Stellen ist die Kette unterbrochen.");
            assertThat(flow.draw())
                    .contains("aria-label=\"Mitreden – kein übergeordnetes Ziel, kein gewählter Kanal\"")
                    .contains("href=\"#da\"");
        }
    }
}
