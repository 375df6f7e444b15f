package de.strategieportal.strategy.feasibility;

import static de.strategieportal.strategy.StrategyFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.catalog.ChannelClass;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.Activity;
import de.strategieportal.strategy.ActivityLinks;
import de.strategieportal.strategy.ActivityMode;
import de.strategieportal.strategy.ActivityStatus;
import de.strategieportal.strategy.BudgetLineDetails;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.ChannelAssessmentDetails;
import de.strategieportal.strategy.Decision;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.Resource;
import de.strategieportal.strategy.ResourceKind;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.TargetGroup;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each finding appears when one thing is wrong with a plan in which nothing is. */
class FindingsTest {

    static final LocalDate TODAY = LocalDate.of(2026, 2, 16);

    Strategy plan = sound();
    TargetGroup group = plan.getTargetGroups().get(0);
    DigitalGoal goal = plan.getDigitalGoals().get(0);
    Resource staff = plan.getResources().get(0);
    ChannelAssessment channel = plan.getChannels().get(0);
    Activity activity = plan.getActivities().get(0);

    @Test
    void a_sound_plan_has_none() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void come_the_gravest_first_and_then_in_the_order_of_the_steps_and_entries() {
        var second = plan.addTargetGroup(olderPeople(), group("Familien"));
        second.describeReachability().change(skill(2), Set.of());
        var third = plan.addTargetGroup(olderPeople(), group("Jugendliche"));
        third.describeReachability().change(skill(2), Set.of());
        plan.addDigitalGoal(third, digitalGoal("Mitreden"), List.of());
        plan.change(named("Ohne Vision"), YEAR);

        assertThat(findings())
                .extracting(Finding::code)
                .containsExactly(
                        FindingCode.GOAL_WITHOUT_CHANNEL,
                        FindingCode.GROUP_WITHOUT_GOAL,
                        FindingCode.GOAL_WITHOUT_OVERARCHING_GOAL,
                        FindingCode.GOAL_WITHOUT_INDICATOR,
                        FindingCode.NO_VISION);
    }

    @Nested
    class About_the_chain {

        @Test
        void no_vision() {
            plan.change(named("Ohne Vision"), YEAR);
            only(FindingCode.NO_VISION);
        }

        @Test
        void no_overarching_goal() {
            plan.remove(plan.getOverarchingGoals().get(0), NOON);
            assertThat(findings())
                    .extracting(Finding::code)
                    .containsExactly(FindingCode.NO_OVERARCHING_GOAL, FindingCode.GOAL_WITHOUT_OVERARCHING_GOAL);
        }

        @Test
        void a_group_without_goal() {
            var lonely = plan.addTargetGroup(olderPeople(), group("Familien"));
            lonely.describeReachability().change(skill(2), Set.of());
            assertThat(only(FindingCode.GROUP_WITHOUT_GOAL).entry()).contains(lonely);
        }

        @Test
        void a_goal_that_contributes_to_no_overarching_goal() {
            goal.change(group, goal.getDetails(), List.of());
            assertThat(only(FindingCode.GOAL_WITHOUT_OVERARCHING_GOAL).entry()).contains(goal);
        }

        @Test
        void a_goal_without_indicator() {
            plan.remove(goal.getIndicators().get(0), NOON);
            assertThat(only(FindingCode.GOAL_WITHOUT_INDICATOR).entry()).contains(goal);
        }

        @Test
        void a_group_whose_reachability_is_not_described() {
            var vague = plan.addTargetGroup(olderPeople(), group("Familien"));
            goal.change(vague, goal.getDetails(), goal.getContributions());
            plan.remove(group, NOON);
            assertThat(only(FindingCode.GROUP_WITHOUT_REACHABILITY).entry()).contains(vague);
        }

        @Test
        void a_goal_that_only_a_channel_not_used_serves() {
            plan.addChannel(null, own(Decision.LATER), List.of(goal));
            channel.change(NEWSLETTER, channel.getDetails(), List.of());
            assertThat(findings())
                    .extracting(Finding::code)
                    .containsExactly(FindingCode.GOAL_WITHOUT_CHANNEL, FindingCode.CHANNEL_WITHOUT_GOAL);
        }

        @Test
        void a_chosen_channel_that_serves_no_goal() {
            var idle = plan.addChannel(null, own(Decision.USE), List.of());
            assertThat(only(FindingCode.CHANNEL_WITHOUT_GOAL).entry()).contains(idle);
        }

        @Test
        void nobody_who_took_part_in_the_decisions() {
            var alone = channel.getDetails();
            alone.setParticipants(" ");
            channel.change(NEWSLETTER, alone, List.of(goal));
            only(FindingCode.NOBODY_TOOK_PART);
        }

        @Test
        void an_activity_without_responsible_resource_unless_it_was_dropped() {
            var orphan = plan.addActivity(activity("0", "0"), YEAR, ActivityLinks.none());
            assertThat(only(FindingCode.ACTIVITY_WITHOUT_RESOURCE).entry()).contains(orphan);
            var dropped = orphan.getDetails();
            dropped.setStatus(ActivityStatus.DROPPED);
            orphan.change(dropped, YEAR, ActivityLinks.none());
            assertThat(findings()).isEmpty();
        }

        @Test
        void a_group_of_low_skill_for_which_nothing_happens_on_site() {
            group.describeReachability().change(skill(1), Set.of());
            assertThat(findings()).isEmpty();
            mode(ActivityMode.BOTH);
            assertThat(findings()).isEmpty();
            mode(ActivityMode.ONLINE);
            assertThat(only(FindingCode.LOW_SKILLS_WITHOUT_OFFLINE).entry()).contains(group);
            group.describeReachability().change(skill(2), Set.of());
            assertThat(findings()).isEmpty();
        }

        private void mode(ActivityMode mode) {
            var details = activity.getDetails();
            details.setMode(mode);
            activity.change(details, YEAR, new ActivityLinks(Optional.of(staff), List.of(goal), List.of()));
        }
    }

    @Nested
    class About_the_reach {

        @Test
        void a_group_that_no_chosen_channel_reaches() {
            usedByShare("0");
            assertThat(only(FindingCode.GROUP_NOT_REACHED).entry()).contains(group);
        }

        @Test
        void every_group_while_no_channel_is_chosen() {
            plan.remove(channel, NOON);
            plan.addChannel(NEWSLETTER, cared(new ChannelAssessmentDetails()), List.of(goal));
            assertThat(findings())
                    .extracting(Finding::code)
                    .containsExactly(FindingCode.GOAL_WITHOUT_CHANNEL, FindingCode.GROUP_NOT_REACHED);
        }

        @Test
        void a_group_reached_by_less_than_half_even_at_best() {
            usedByShare("49.99");
            assertThat(only(FindingCode.GROUP_REACHED_BY_LESS_THAN_HALF).arguments())
                    .containsExactly("Alleinlebende ab 65", decimal("0.49"));
            usedByShare("50");
            assertThat(findings()).isEmpty();
        }

        @Test
        void nothing_while_the_reach_is_not_known() {
            plan.remove(group.describeReachability().getServices().get(0), NOON);
            assertThat(findings()).isEmpty();
        }

        private void usedByShare(String percent) {
            group.describeReachability().getServices().get(0).change(NEWSLETTER, usedBy(percent));
        }
    }

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

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }

    private void run(ChannelAssessment channel, String hours) {
        var details = channel.getDetails();
        details.setRunningHours(new BigDecimal(hours));
        channel.change(NEWSLETTER, details, List.of(goal));
    }

    private static ChannelAssessmentDetails own(Decision decision) {
        var details = cared(use("0", "0"));
        details.setOwnName("Schwarzes Brett");
        details.setOwnClass(ChannelClass.OWN_WEBSITE_ELEMENT);
        details.setDecision(decision);
        return details;
    }

    private Finding only(FindingCode code) {
        assertThat(findings()).extracting(Finding::code).containsExactly(code);
        return findings().get(0);
    }

    private List<Finding> findings() {
        return FeasibilityCheck.of(plan, TODAY).findings();
    }
}
