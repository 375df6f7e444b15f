package de.strategieportal.strategy.suitability;

import static de.strategieportal.strategy.StrategyFixture.Q1;
import static de.strategieportal.strategy.StrategyFixture.Q2;
import static de.strategieportal.strategy.StrategyFixture.Q3;
import static de.strategieportal.strategy.StrategyFixture.Q4;
import static de.strategieportal.strategy.reach.ReachFixture.figure;
import static de.strategieportal.strategy.reach.ReachFixture.share;
import static de.strategieportal.strategy.reach.ReachFixture.states;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.budget;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.channel;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.goal;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.group;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.held;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.hours;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.needs;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.plan;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.suitability;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.ChannelClass;
import de.strategieportal.catalog.CommunicationFunction;
import de.strategieportal.catalog.GoalType;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.ActivityLinks;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.Criterion;
import de.strategieportal.strategy.Decision;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.StrategyFixture;
import de.strategieportal.strategy.suitability.Sentence.About;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a channel is worth by each criterion. */
class CriteriaTest {

    static final Channel APP = channel(details -> {});

    final Strategy plan = plan();

    @Nested
    class By_goals {

        final Channel informs = channel(details -> {}, null, Set.of(), Set.of(GoalType.INFORM));

        @Test
        void it_is_the_share_of_goals_it_supports_weighted_by_the_priority_of_their_groups() {
            goal(plan, group(plan, 10, 1), GoalType.INFORM);
            goal(plan, group(plan, 10, 2), GoalType.FEEDBACK);
            goal(plan, group(plan, 10, 3), GoalType.INFORM);

            // (3 + 1) ÷ (3 + 2 + 1)
            assertThat(value(informs, Criterion.GOALS)).isEqualTo(0.666667);
        }

        @Test
        void it_is_left_out_without_goals() {
            assertThat(judgement(plan, informs, Criterion.GOALS).value()).isEmpty();
        }
    }

    @Nested
    class By_functions {

        final Channel calendar = channel(
                details -> {}, null, Set.of(CommunicationFunction.CALENDAR, CommunicationFunction.NEWS), Set.of());

        @Test
        void it_is_the_share_of_needed_functions_it_has_each_counted_once() {
            needs(group(plan, 10, 1), null, CommunicationFunction.CALENDAR, CommunicationFunction.BOOKING);
            needs(group(plan, 10, 1), null, CommunicationFunction.CALENDAR, CommunicationFunction.NEWS);

            assertThat(value(calendar, Criterion.FUNCTIONS)).isEqualTo(0.666667);
            assertThat(judgement(plan, calendar, Criterion.FUNCTIONS).sentence())
                    .isEqualTo(new Sentence(About.FUNCTIONS, List.of(2, 3, List.of(CommunicationFunction.BOOKING))));
        }

        @Test
        void it_is_left_out_where_no_group_needs_any() {
            needs(group(plan, 10, 1), 2);

            assertThat(judgement(plan, calendar, Criterion.FUNCTIONS).value()).isEmpty();
        }
    }

    @Nested
    class By_reach {

        final Channel half = channel(details -> {}, figure(share(0, null, "50")), Set.of(), Set.of());

        @Test
        void it_is_the_expected_reach_over_the_groups_of_known_size() {
            group(plan, 100, 1);
            group(plan, 300, 1);
            group(plan, null, 1);

            assertThat(value(half, Criterion.REACH)).isEqualTo(0.5);
            assertThat(judgement(plan, half, Criterion.REACH).sentence().arguments())
                    .asString()
                    .isEqualTo("[200, 400, 50]");
        }

        @Test
        void groups_about_which_nothing_is_known_do_not_count() {
            var known = group(plan, 100, 1);
            group(plan, 900, 1);
            states(known, APP, "App", "25");

            assertThat(value(APP, Criterion.REACH)).isEqualTo(0.25);
        }

        @Test
        void it_is_left_out_without_any_figure() {
            group(plan, 100, 1);

            assertThat(judgement(plan, APP, Criterion.REACH).value()).isEmpty();
        }
    }

    @Nested
    class By_access {

        final Channel demanding = channel(details -> details.setSkillNeeded(3));

        @Test
        void a_group_counts_less_for_each_level_of_skill_it_lacks_weighted_by_size() {
            needs(group(plan, 100, 1), 4);
            needs(group(plan, 300, 1), 1);
            needs(group(plan, 999, 1), null);

            // (100 × 1 + 300 × (1 − 2 ÷ 4)) ÷ 400
            assertThat(value(demanding, Criterion.ACCESS)).isEqualTo(0.625);
            assertThat(judgement(plan, demanding, Criterion.ACCESS).sentence().arguments())
                    .isEqualTo(List.of(3, List.of("Gruppe 2")));
        }

        @Test
        void it_is_left_out_where_no_skill_is_known() {
            group(plan, 100, 1);

            assertThat(judgement(plan, demanding, Criterion.ACCESS).value()).isEmpty();
        }
    }

    @Nested
    class By_effort {

        @Test
        void it_is_the_free_hours_in_the_worst_quarter_of_operation_per_running_hour() {
            hours(plan, "10");
            plan.addActivity(
                    StrategyFixture.activity("0", "9"),
                    Period.of(Q2, Q2),
                    new ActivityLinks(Optional.empty(), List.of(), List.of()));
            var always = held(plan, APP, details -> details.setRunningHours(new BigDecimal("4")));

            assertThat(value(always, Criterion.EFFORT)).isEqualTo(0.25);
            assertThat(suitability(plan, always)
                            .judgements()
                            .get(Criterion.EFFORT.ordinal())
                            .sentence()
                            .arguments())
                    .containsExactly(new BigDecimal("4.00"), new BigDecimal("1.00"), Q2);
        }

        @Test
        void quarters_before_and_after_its_operation_do_not_matter() {
            hours(plan, "10");
            plan.addActivity(
                    StrategyFixture.activity("0", "9"),
                    Period.of(Q2, Q2),
                    new ActivityLinks(Optional.empty(), List.of(), List.of()));
            var later = held(plan, APP, details -> {
                details.setRunningHours(new BigDecimal("4"));
                details.setFirstQuarter(Q3);
                details.setLastQuarter(Q4.next());
            });

            assertThat(value(later, Criterion.EFFORT)).isEqualTo(1);
        }

        @Test
        void what_a_chosen_channel_takes_itself_is_not_counted_against_it() {
            hours(plan, "3");
            var chosen = held(plan, APP, details -> {
                details.setDecision(Decision.USE);
                details.setRunningHours(new BigDecimal("4"));
                details.setSetupHours(new BigDecimal("26"));
                details.setFirstQuarter(Q1);
            });

            assertThat(value(chosen, Criterion.EFFORT)).isEqualTo(0.75);
        }

        @Test
        void it_is_nothing_where_hours_are_missing_already() {
            hours(plan, "3");
            plan.addActivity(
                    StrategyFixture.activity("0", "5"),
                    StrategyFixture.YEAR,
                    new ActivityLinks(Optional.empty(), List.of(), List.of()));

            assertThat(value(APP, Criterion.EFFORT)).isZero();
            assertThat(judgement(plan, APP, Criterion.EFFORT).sentence().about())
                    .isEqualTo(About.EFFORT_NONE);
        }

        @Test
        void a_channel_not_in_the_plan_yet_takes_what_is_usual() {
            hours(plan, "0.75");

            // 1 to 2 hours are usual
            assertThat(value(APP, Criterion.EFFORT)).isEqualTo(0.5);
        }

        @Test
        void it_is_left_out_without_resources_or_running_hours() {
            var unstated = held(plan, APP, details -> details.setRunningHours(BigDecimal.ZERO));
            assertThat(judgement(unstated, Criterion.EFFORT).sentence().about()).isEqualTo(About.EFFORT_OPEN);

            hours(plan, "3");
            assertThat(judgement(unstated, Criterion.EFFORT).value()).isEmpty();
            assertThat(judgement(unstated, Criterion.EFFORT).sentence().about()).isEqualTo(About.EFFORT_UNSTATED);
        }
    }

    @Nested
    class By_cost {

        @Test
        void it_is_the_share_of_the_budget_that_is_left() {
            budget(plan, "600");
            budget(plan, "400");
            var assessment = held(plan, APP, details -> {
                details.setCostOnce(new BigDecimal("100"));
                details.setCostMonth(new BigDecimal("25"));
                details.setFirstQuarter(Q3);
            });

            // 100 + 3 × 25 × 2 = 250 of 1,000
            assertThat(value(assessment, Criterion.COST)).isEqualTo(0.75);
        }

        @Test
        void it_is_left_out_without_a_budget() {
            assertThat(judgement(plan, APP, Criterion.COST).value()).isEmpty();
            budget(plan, "0");
            assertThat(judgement(plan, APP, Criterion.COST).value()).isEmpty();
        }
    }

    @Nested
    class By_rating {

        @Test
        void accessibility_local_control_and_freedom_from_lock_in_are_quarters_of_the_best() {
            var rated = channel(details -> {
                details.setAccessibility(1);
                details.setLocalControl(2);
                details.setFreedomFromLockIn(3);
            });

            assertThat(value(rated, Criterion.ACCESSIBILITY)).isEqualTo(0.25);
            assertThat(value(rated, Criterion.LOCAL_CONTROL)).isEqualTo(0.5);
            assertThat(value(rated, Criterion.FREEDOM_FROM_LOCK_IN)).isEqualTo(0.75);
        }

        @Test
        void an_own_channel_has_none() {
            var own = held(plan, null, details -> {
                details.setOwnName("Aushang");
                details.setOwnClass(ChannelClass.OWN_WEBSITE_ELEMENT);
            });

            assertThat(suitability(plan, own).judgements())
                    .filteredOn(judgement -> judgement.value().isPresent())
                    .isEmpty();
            assertThat(suitability(plan, own).score()).isEmpty();
        }
    }

    private static Judgement judgement(Strategy plan, Channel channel, Criterion criterion) {
        return suitability(plan, channel).judgements().get(criterion.ordinal());
    }

    private Judgement judgement(ChannelAssessment assessment, Criterion criterion) {
        return suitability(plan, assessment).judgements().get(criterion.ordinal());
    }

    private double value(Channel channel, Criterion criterion) {
        return settled(judgement(plan, channel, criterion));
    }

    private double value(ChannelAssessment assessment, Criterion criterion) {
        return settled(judgement(assessment, criterion));
    }

    private static double settled(Judgement judgement) {
        return judgement.value().orElseThrow().setScale(6, RoundingMode.HALF_UP).doubleValue();
    }
}
