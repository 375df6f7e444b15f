package de.strategieportal.strategy.feasibility;

import static de.strategieportal.strategy.StrategyFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.BudgetLineDetails;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.ResourceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is said about operation and hours. */
class FindingsOfHoursTest extends CheckedPlan {

    @Nested
    class About_the_operation {

        @Test
        void a_channel_without_moderator() {
            var details = channel.getDetails();
            details.setModerator(null);
            channel.change(NEWSLETTER, details, List.of(goal));
            assertThat(only(FindingCode.CHANNEL_WITHOUT_MODERATOR).entry()).contains(channel);
        }

        @Test
        void fewer_running_hours_than_are_usual() {
            run(channel, "1.00");
            assertThat(findings()).isEmpty();
            run(channel, "0.99");
            assertThat(only(FindingCode.EFFORT_UNDERESTIMATED).arguments())
                    .containsExactly("E-Mail-Newsletter", new BigDecimal("0.99"), BigDecimal.ONE);
        }

        @Test
        void an_operation_that_is_planned_to_end_with_the_funding() {
            last(channel, Q4, "0");
            fundedUntil(Q4);
            assertThat(only(FindingCode.OPERATION_ENDS_WITH_FUNDING).entry()).contains(channel);
            last(channel, Q4.next(), "0");
            assertThat(findings()).isEmpty();
        }

        @Test
        void an_operation_that_costs_money_when_the_funding_is_over() {
            last(channel, null, "20");
            assertThat(findings()).isEmpty();
            fundedUntil(Q3);
            only(FindingCode.OPERATION_ENDS_WITH_FUNDING);
            last(channel, Q2, "20");
            assertThat(findings()).isEmpty();
        }

        @Test
        void a_resource_not_confirmed_for_180_days_or_never() {
            confirm(TODAY.minusDays(180));
            assertThat(findings()).isEmpty();
            confirm(TODAY.minusDays(181));
            assertThat(only(FindingCode.RESOURCE_NOT_CONFIRMED).entry()).contains(staff);
            confirm(null);
            only(FindingCode.RESOURCE_NOT_CONFIRMED);
        }

        @Test
        void no_resource_whose_time_is_over() {
            var gone = Period.of(Q1.previous(), Q1.previous());
            plan.addResource(hours(ResourceKind.STAFF, "5", 1), gone, Set.of());
            assertThat(findings()).isEmpty();
        }

        private void confirm(LocalDate day) {
            var details = staff.getDetails();
            details.setConfirmedOn(day);
            staff.change(details, YEAR, Set.of());
        }

        private void last(ChannelAssessment channel, CalendarQuarter last, String costMonth) {
            var details = channel.getDetails();
            details.setLastQuarter(last);
            details.setCostMonth(new BigDecimal(costMonth));
            channel.change(NEWSLETTER, details, List.of(goal));
        }

        private void fundedUntil(CalendarQuarter end) {
            var details = new BudgetLineDetails();
            details.setLabel("Förderung");
            details.setAmount(new BigDecimal("1000"));
            plan.addBudgetLine(details, Period.of(Q1, end));
        }
    }

    @Nested
    class About_the_hours {

        @Test
        void that_are_missing_with_the_numbers_of_the_quarter() {
            staffed("2.5", 2);
            assertThat(findings().get(0).code()).isEqualTo(FindingCode.HOURS_MISSING);
            assertThat(findings().get(0).arguments())
                    .containsExactly(Q1, decimal("2.25"), decimal("7.25"), decimal("5.00"));
        }

        @Test
        void that_are_tight_from_four_fifths_on() {
            staffed("2.9", 2);
            assertThat(findings()).extracting(Finding::code).containsExactly(FindingCode.HOURS_TIGHT);
            staffed("3.63", 2);
            assertThat(findings()).isEmpty();
        }

        @Test
        void that_were_missing_only_in_a_quarter_gone_by() {
            staffed("2.9", 2);
            assertThat(FeasibilityCheck.of(plan, Q2.firstDay()).findings()).isEmpty();
        }

        @Test
        void that_lie_on_volunteers_for_more_than_half() {
            plan.addResource(confirmed(hours(ResourceKind.VOLUNTEER, "5", 6)), YEAR, Set.of());
            run(channel, "6");
            assertThat(findings()).isEmpty();
            run(channel, "9");
            assertThat(only(FindingCode.MOSTLY_VOLUNTEERS).arguments()).containsExactly(decimal("0.56"));
        }

        @Test
        void that_lie_on_one_person_for_more_than_80_percent() {
            staffed("20", 1);
            plan.addResource(confirmed(hours(ResourceKind.STAFF, "10", 1)), YEAR, Set.of());
            assertThat(only(FindingCode.MOSTLY_ONE_PERSON).entry()).contains(staff);
            assertThat(findings().get(0).arguments()).containsExactly("Quartiersarbeit", decimal("0.86"));
            staffed("20", 2);
            assertThat(findings()).isEmpty();
        }

        private void staffed(String hoursPerWeek, int heads) {
            staff.change(confirmed(hours(ResourceKind.STAFF, hoursPerWeek, heads)), YEAR, Set.of());
        }
    }

    private void run(ChannelAssessment channel, String hours) {
        var details = channel.getDetails();
        details.setRunningHours(new BigDecimal(hours));
        channel.change(NEWSLETTER, details, List.of(goal));
    }
}
