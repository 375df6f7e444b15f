package de.strategieportal.strategy;

import static de.strategieportal.strategy.StrategyFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.shared.Period;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.strategy.StepProgress.Gap;
import de.strategieportal.strategy.StepProgress.Missing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StrategyTest {

    Strategy strategy = draft();

    @Nested
    class As_a_draft {

        @Test
        void it_refuses_a_goal_for_a_group_of_another_plan() {
            var foreign = draft().addTargetGroup(olderPeople(), group("Andere"));
            assertThatThrownBy(() -> strategy.addDigitalGoal(foreign, digitalGoal("Informieren"), List.of()))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("strategy.entry_of_another_plan");
        }

        @Test
        void it_refuses_an_activity_outside_its_period_at_the_end_that_is_wrong() {
            var tooLong = Period.of(Q4, Q4.next());
            assertThatThrownBy(() -> strategy.addActivity(activity("0", "1"), tooLong, ActivityLinks.none()))
                    .isInstanceOfSatisfying(RuleViolation.class, broken -> assertThat(broken.field())
                            .contains("to"))
                    .hasMessage("activity.outside_plan");
        }

        @Test
        void it_refuses_a_period_that_leaves_an_activity_outside() {
            strategy.addActivity(activity("0", "1"), YEAR, ActivityLinks.none());
            assertThatThrownBy(() -> strategy.change(named("Kürzer"), Period.of(Q1, Q2)))
                    .hasMessage("strategy.activities_outside_period");
        }

        @Test
        void it_keeps_a_group_while_goals_are_worded_for_it() {
            var group = strategy.addTargetGroup(olderPeople(), group("Ältere"));
            strategy.addDigitalGoal(group, digitalGoal("Informieren"), List.of());
            assertThatThrownBy(() -> strategy.remove(group, NOON)).hasMessage("target_group.has_goals");
        }

        @Test
        void it_weighs_a_channel_of_the_catalogue_only_once() {
            var newsletter = newsletter();
            strategy.addChannel(newsletter, use("0", "1"), List.of());
            assertThatThrownBy(() -> strategy.addChannel(newsletter, use("0", "1"), List.of()))
                    .hasMessage("channel_assessment.twice");
        }

        @Test
        void it_asks_for_the_name_of_an_own_channel() {
            assertThatThrownBy(() -> strategy.addChannel(null, use("0", "1"), List.of()))
                    .hasMessage("channel_assessment.own_name_missing");
        }

        @Test
        void it_unlinks_what_hung_on_a_removed_entry() {
            var staff = strategy.addResource(hours(ResourceKind.STAFF, "10", 1), YEAR, Set.of());
            var group = strategy.addTargetGroup(olderPeople(), group("Ältere"));
            var goal = strategy.addDigitalGoal(group, digitalGoal("Informieren"), List.of());
            var channel = strategy.addChannel(newsletter(), use("0", "1"), List.of(goal));
            var activity = strategy.addActivity(
                    activity("0", "1"), YEAR, new ActivityLinks(Optional.of(staff), List.of(goal), List.of(channel)));
            strategy.remove(staff, NOON);
            strategy.remove(goal, NOON);
            assertThat(activity.getResource()).isEmpty();
            assertThat(activity.getGoals()).isEmpty();
            assertThat(channel.getGoals()).isEmpty();
            assertThat(activity.getChannels()).containsExactly(channel);
        }

        @Test
        void it_puts_back_a_removed_entry_with_its_links_and_its_hours() {
            var staff = strategy.addResource(hours(ResourceKind.STAFF, "10", 1), YEAR, Set.of());
            var activity = strategy.addActivity(
                    activity("0", "1"), YEAR, new ActivityLinks(Optional.of(staff), List.of(), List.of()));
            strategy.remove(staff, NOON);
            assertThat(strategy.getResources()).isEmpty();
            assertThat(strategy.availableHours(ResourceKind.STAFF, Q1)).isZero();

            strategy.putBack(staff);
            assertThat(activity.getResource()).contains(staff);
            assertThat(strategy.getFigures().get(0).available(ResourceKind.STAFF))
                    .isEqualByComparingTo("10");
        }

        @Test
        void it_forgets_a_removed_entry_after_an_hour() {
            var first = strategy.addOverarchingGoal(goal("Erstes"));
            var group = strategy.addTargetGroup(olderPeople(), group("Ältere"));
            var digital = strategy.addDigitalGoal(
                    group, digitalGoal("Informieren"), List.of(new GoalContribution(first, "durch Termine")));
            strategy.remove(first, NOON);
            strategy.remove(strategy.addOverarchingGoal(goal("Zweites")), NOON.plusMinutes(61));
            strategy.putBack(first);
            assertThat(strategy.getOverarchingGoals()).isEmpty();
            assertThat(digital.getContributions()).isEmpty();
        }

        @Test
        void it_uses_a_removed_assessment_again_when_the_channel_comes_back() {
            var newsletter = newsletter();
            var assessment = strategy.addChannel(newsletter, use("0", "1"), List.of());
            strategy.remove(assessment, NOON);
            assertThat(strategy.addChannel(newsletter, use("0", "2"), List.of()))
                    .isSameAs(assessment);
            assertThat(strategy.getChannels()).containsExactly(assessment);
        }

        @Test
        void it_refuses_a_link_to_a_removed_entry_at_its_field() {
            var group = strategy.addTargetGroup(olderPeople(), group("Ältere"));
            strategy.remove(group, NOON);
            assertThatThrownBy(() -> strategy.addDigitalGoal(group, digitalGoal("Informieren"), List.of()))
                    .isInstanceOfSatisfying(RuleViolation.class, broken -> assertThat(broken.field())
                            .contains("group"))
                    .hasMessage("strategy.linked_entry_gone");
        }

        @Test
        void it_lets_neighbours_change_places_only() {
            var first = strategy.addOverarchingGoal(goal("Erstes"));
            var second = strategy.addOverarchingGoal(goal("Zweites"));
            var third = strategy.addOverarchingGoal(goal("Drittes"));
            strategy.swap(third, second);
            assertThat(strategy.getOverarchingGoals()).containsExactly(first, third, second);
            assertThatThrownBy(() -> strategy.swap(first, second)).hasMessage("strategy.order_changed");
        }

        @Test
        void it_orders_places_and_actors_each_on_their_own() {
            var hall = strategy.addContextEntry(context(ContextKind.SPACE, "Gemeindesaal"));
            var choir = strategy.addContextEntry(context(ContextKind.ACTOR, "Chor"));
            var square = strategy.addContextEntry(context(ContextKind.SPACE, "Marktplatz"));
            strategy.swap(square, hall);
            assertThat(strategy.getContextEntries())
                    .filteredOn(entry -> entry != choir)
                    .containsExactly(square, hall);
        }

        @Test
        void it_puts_a_new_entry_last() {
            strategy.addOverarchingGoal(goal("Erstes"));
            strategy.remove(strategy.addOverarchingGoal(goal("Zweites")), NOON);
            var third = strategy.addOverarchingGoal(goal("Drittes"));
            assertThat(third.getPosition())
                    .isGreaterThan(strategy.getOverarchingGoals().get(0).getPosition());
        }
    }

    private static ContextEntryDetails context(ContextKind kind, String name) {
        var details = new ContextEntryDetails();
        details.setKind(kind);
        details.setName(name);
        return details;
    }

    @Nested
    class Once_submitted {

        Strategy submitted = inReview();

        @Test
        void it_cannot_be_written_any_more() {
            assertThatThrownBy(() -> submitted.addOverarchingGoal(goal("Zu spät")))
                    .hasMessage("strategy.not_draft");
            assertThatThrownBy(() -> submitted.change(named("Zu spät"), YEAR)).hasMessage("strategy.not_draft");
            assertThatThrownBy(() -> submitted.describeBaseline(new Baseline())).hasMessage("strategy.not_draft");
        }

        @Test
        void it_is_sent_back_only_with_a_reason_and_says_it_until_it_is_submitted_again() {
            assertThatThrownBy(() -> submitted.sendBack(" ")).hasMessage("strategy.reason_missing");
            submitted.sendBack("Bitte das Ehrenamt absprechen");
            assertThat(submitted.isDraft()).isTrue();
            assertThat(submitted.getSentBackReason()).contains("Bitte das Ehrenamt absprechen");
            submitted.submit();
            assertThat(submitted.getSentBackReason()).isEmpty();
        }

        @Test
        void it_runs_through_its_life_in_order_only() {
            assertThatThrownBy(submitted::start).hasMessage("strategy.wrong_state");
            submitted.approve();
            assertThatThrownBy(submitted::complete).hasMessage("strategy.wrong_state");
            submitted.start();
            assertThatThrownBy(submitted::archive).hasMessage("strategy.wrong_state");
            submitted.complete();
            submitted.archive();
            assertThat(submitted.getState()).isEqualTo(StrategyState.ARCHIVED);
        }

        @Test
        void entries_refuse_changes_too() {
            var group = strategy.addTargetGroup(olderPeople(), group("Ältere"));
            strategy.submit();
            assertThatThrownBy(() -> group.change(olderPeople(), group("Anders")))
                    .hasMessage("strategy.not_draft");
            assertThatThrownBy(group::describeReachability).hasMessage("strategy.not_draft");
        }
    }

    @Nested
    class The_progress {

        @Test
        void of_an_empty_plan_names_what_each_step_lacks() {
            assertThat(strategy.progress()).extracting(StepProgress::step).containsExactly(Step.values());
            assertThat(strategy.progress()).noneMatch(StepProgress::isComplete).noneMatch(StepProgress::begun);
        }

        @Test
        void of_a_whole_chain_is_complete() {
            assertThat(complete(traeger(), quartier(), olderPeople(), newsletter())
                            .progress())
                    .allMatch(StepProgress::isComplete);
        }

        @Test
        void counts_the_goals_that_no_chosen_channel_serves() {
            var plan = complete(traeger(), quartier(), olderPeople(), newsletter());
            var unserved = plan.addDigitalGoal(plan.getTargetGroups().get(0), digitalGoal("Mitreden"), List.of());
            assertThat(plan.progress().get(Step.CHANNELS.ordinal()).gaps())
                    .containsExactly(new Missing(Gap.GOAL_WITHOUT_CHANNEL, List.of(unserved)));
        }
    }
}
