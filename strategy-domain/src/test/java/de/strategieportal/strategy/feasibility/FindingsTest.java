package de.strategieportal.strategy.feasibility;

import static de.strategieportal.strategy.StrategyFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.catalog.ChannelClass;
import de.strategieportal.strategy.Activity;
import de.strategieportal.strategy.ActivityLinks;
import de.strategieportal.strategy.ActivityMode;
import de.strategieportal.strategy.ActivityStatus;
import de.strategieportal.strategy.ChannelAssessmentDetails;
import de.strategieportal.strategy.Decision;
import de.strategieportal.strategy.TargetGroup;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FindingsTest extends CheckedPlan {

    TargetGroup group = plan.getTargetGroups().get(0);

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

    private static ChannelAssessmentDetails own(Decision decision) {
        var details = cared(use("0", "0"));
        details.setOwnName("Schwarzes Brett");
        details.setOwnClass(ChannelClass.OWN_WEBSITE_ELEMENT);
        details.setDecision(decision);
        return details;
    }
}
