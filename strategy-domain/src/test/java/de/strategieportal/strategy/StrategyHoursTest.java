package de.strategieportal.strategy;

import static de.strategieportal.strategy.StrategyFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hours of a plan, and what they say about it. */
class StrategyHoursTest {

    Strategy strategy = draft();

    @Nested
    class The_hours {

        @Test
        void available_are_hours_times_heads_of_the_resources_in_the_quarter() {
            strategy.addResource(hours(ResourceKind.VOLUNTEER, "2.5", 4), Period.of(Q2, Q3), Set.of());
            strategy.addResource(hours(ResourceKind.VOLUNTEER, "1", 1), YEAR, Set.of());
            assertThat(strategy.availableHours(ResourceKind.VOLUNTEER, Q1)).isEqualByComparingTo("1");
            assertThat(strategy.availableHours(ResourceKind.VOLUNTEER, Q2)).isEqualByComparingTo("11");
            assertThat(strategy.availableHours(ResourceKind.STAFF, Q2)).isEqualByComparingTo("0");
        }

        @Test
        void of_activities_spread_the_one_off_hours_over_thirteen_weeks_a_quarter() {
            strategy.addActivity(activity("52", "3"), Period.of(Q2, Q3), ActivityLinks.none());
            assertThat(strategy.requiredHours(Q1)).isEqualByComparingTo("0");
            assertThat(strategy.requiredHours(Q2)).isEqualByComparingTo("5");
        }

        @Test
        void of_dropped_activities_do_not_count() {
            var dropped = activity("52", "3");
            dropped.setStatus(ActivityStatus.DROPPED);
            strategy.addActivity(dropped, YEAR, ActivityLinks.none());
            assertThat(strategy.requiredHours(Q1)).isEqualByComparingTo("0");
        }

        @Test
        void to_set_a_channel_up_lie_before_its_operation() {
            var details = use("26", "4");
            details.setFirstQuarter(Q3);
            strategy.addChannel(newsletter(), details, List.of());
            assertThat(strategy.requiredHours(Q1)).isEqualByComparingTo("1");
            assertThat(strategy.requiredHours(Q2)).isEqualByComparingTo("1");
            assertThat(strategy.requiredHours(Q3)).isEqualByComparingTo("4");
        }

        @Test
        void to_set_a_channel_up_fall_into_its_first_quarter_where_none_lies_before() {
            strategy.addChannel(newsletter(), use("26", "4"), List.of());
            assertThat(strategy.requiredHours(Q1)).isEqualByComparingTo("6");
            assertThat(strategy.requiredHours(Q2)).isEqualByComparingTo("4");
        }

        @Test
        void of_a_channel_end_with_its_operation_and_count_only_when_it_is_used() {
            var details = use("0", "4");
            details.setLastQuarter(Q2);
            var channel = strategy.addChannel(newsletter(), details, List.of());
            assertThat(strategy.requiredHours(Q3)).isEqualByComparingTo("0");
            details.setDecision(Decision.LATER);
            channel.change(channel.getChannel().orElseThrow(), details, List.of());
            assertThat(strategy.requiredHours(Q1)).isEqualByComparingTo("0");
        }

        @Test
        void are_rounded_at_the_end_only() {
            var everySixth = Period.of(Q1, Q1.plus(5));
            var longer = new Strategy(traeger(), quartier(), named("Lang"), everySixth);
            for (int i = 0; i < 3; i++) {
                longer.addActivity(activity("0.65", "0"), everySixth, ActivityLinks.none());
            }
            assertThat(Hours.rounded(longer.requiredHours(Q1))).isEqualTo("0.03");
        }

        @Test
        void are_kept_for_each_quarter_of_the_plan_and_follow_every_change() {
            var staff = strategy.addResource(hours(ResourceKind.STAFF, "10", 1), YEAR, Set.of());
            var activity = strategy.addActivity(activity("0", "4"), YEAR, ActivityLinks.none());
            assertThat(kept(Q3).free()).isEqualByComparingTo("6");
            staff.change(hours(ResourceKind.STAFF, "12", 1), Period.of(Q3, Q4), Set.of());
            activity.change(activity("0", "5"), Period.of(Q3, Q3), ActivityLinks.none());
            assertThat(kept(Q3).free()).isEqualByComparingTo("7");
            assertThat(kept(Q1).nothingPlanned()).isTrue();
            strategy.change(named("Kürzer"), Period.of(Q2, Q3));
            assertThat(strategy.getFigures())
                    .extracting(StrategyFigures::getQuarter)
                    .containsExactly(Q2, Q3);
        }

        private Coverage kept(CalendarQuarter quarter) {
            return strategy.getFigures().stream()
                    .filter(figures -> figures.getQuarter().equals(quarter))
                    .findFirst()
                    .orElseThrow()
                    .coverage();
        }
    }

    @Nested
    class The_light {

        @ParameterizedTest
        @CsvSource({
            "4.00, 4.00, SUSTAINABLE",
            "3.99, 4.00, STRAINED",
            "3.20, 4.00, STRAINED",
            "3.19, 4.00, NOT_SUSTAINABLE",
            "0.00, 0.00, NOTHING_PLANNED"
        })
        void follows_the_coverage(BigDecimal available, BigDecimal required, Light light) {
            assertThat(new Coverage(available, required).light()).isEqualTo(light);
        }

        @Test
        void sees_no_gap_where_thirteenths_add_up_to_what_there_is() {
            strategy.addResource(hours(ResourceKind.STAFF, "7", 1), YEAR, Set.of());
            for (int i = 0; i < 13; i++) {
                strategy.addActivity(activity("7", "0"), Period.of(Q1, Q1), ActivityLinks.none());
            }
            var coverage = new Coverage(strategy.availableHours(Q1), strategy.requiredHours(Q1));
            assertThat(coverage.light()).isEqualTo(Light.SUSTAINABLE);
            assertThat(coverage.missing()).isZero();
        }
    }
}
