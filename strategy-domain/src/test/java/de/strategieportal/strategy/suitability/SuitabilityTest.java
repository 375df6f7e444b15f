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
import static de.strategieportal.strategy.suitability.SuitabilityFixture.lawful;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.needs;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.plan;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.planUnder;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.ChannelClass;
import de.strategieportal.catalog.CommunicationFunction;
import de.strategieportal.catalog.GoalType;
import de.strategieportal.catalog.Lawfulness;
import de.strategieportal.shared.DataProtectionRegime;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.ActivityLinks;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.Criterion;
import de.strategieportal.strategy.Decision;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.StrategyFixture;
import de.strategieportal.strategy.Weights;
import de.strategieportal.strategy.suitability.Sentence.About;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SuitabilityTest {

    static final Channel APP = channel(details -> {});

    final Strategy plan = plan();

    @Nested
    class Is_ruled_out {

        @Test
        void where_it_is_not_lawful_under_the_regime_of_the_traeger() {
            var channel = lawful(Lawfulness.YES, Lawfulness.NO, Lawfulness.CHECK);

            assertThat(knockOuts(planUnder(DataProtectionRegime.KDG), channel)).containsExactly(About.UNLAWFUL);
            assertThat(knockOuts(planUnder(DataProtectionRegime.DSGVO), channel))
                    .isEmpty();
            assertThat(knockOuts(planUnder(DataProtectionRegime.DSG_EKD), channel))
                    .isEmpty();
        }

        @Test
        void where_every_group_is_younger_than_its_minimum_age() {
            var sixteen = channel(details -> details.setMinimumAge(16));
            group(plan, 10, 1, details -> details.setAgeTo(15));

            assertThat(knockOuts(plan, sixteen)).containsExactly(About.TOO_YOUNG);
            assertThat(knockOuts(plan, channel(details -> details.setMinimumAge(15))))
                    .isEmpty();
        }

        @Test
        void but_not_where_one_group_is_old_enough_or_has_no_upper_age_or_there_is_none() {
            var sixteen = channel(details -> details.setMinimumAge(16));
            assertThat(knockOuts(plan, sixteen)).isEmpty();

            group(plan, 10, 1, details -> details.setAgeTo(15));
            group(plan, 10, 1);

            assertThat(knockOuts(plan, sixteen)).isEmpty();
        }

        @Test
        void where_it_costs_more_than_the_budget_over_its_whole_operation() {
            budget(plan, "599.99");
            // 4 calendar quarters × 3 months × 45 + 60 = 600
            var assessment = held(plan, APP, details -> {
                details.setCostOnce(new BigDecimal("60"));
                details.setCostMonth(new BigDecimal("45"));
            });

            assertThat(knockOuts(plan, assessment)).containsExactly(About.OVER_BUDGET);

            budget(plan, "0.01");
            assertThat(knockOuts(plan, assessment)).isEmpty();
        }

        @Test
        void but_not_for_its_cost_where_no_budget_is_stated() {
            assertThat(knockOuts(plan, held(plan, APP, details -> details.setCostOnce(BigDecimal.TEN))))
                    .isEmpty();
        }

        @Test
        void and_then_scores_nothing_whatever_speaks_for_it() {
            budget(plan, "1");

            var suitability = of(held(plan, APP, details -> details.setCostOnce(BigDecimal.TEN)));

            assertThat(suitability.score()).hasValue(0);
            assertThat(suitability.pros()).isNotEmpty();
        }
    }

    @Nested
    class Warns {

        @Test
        void where_the_law_asks_for_a_look_at_the_single_case() {
            var channel = lawful(Lawfulness.YES, Lawfulness.CHECK, Lawfulness.YES);

            assertThat(warnings(planUnder(DataProtectionRegime.KDG), channel)).containsExactly(About.LAW_TO_CHECK);
            assertThat(warnings(planUnder(DataProtectionRegime.DSGVO), channel)).isEmpty();
        }

        @Test
        void where_nobody_moderates_it() {
            var assessment = held(plan, APP, details -> details.setModerator(null));

            assertThat(matters(of(assessment).warnings())).containsExactly(About.NO_MODERATOR);
            assertThat(of(assessment).knockedOut()).isFalse();
        }
    }

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
            assertThat(of(always)
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

            assertThat(of(own).judgements())
                    .filteredOn(judgement -> judgement.value().isPresent())
                    .isEmpty();
            assertThat(of(own).score()).isEmpty();
        }
    }

    @Nested
    class Scores {

        final Channel rated = channel(details -> {
            details.setAccessibility(4);
            details.setLocalControl(0);
            details.setFreedomFromLockIn(1);
        });

        @Test
        void the_weighted_mean_of_what_can_be_computed_as_a_whole_number() {
            // (5 × 1 + 5 × 0 + 5 × 0.25) ÷ 15 = 41.67
            assertThat(scored(Weights.USUAL)).isEqualTo(42);
        }

        @Test
        void by_the_weights_of_the_plan() {
            var weights = new EnumMap<>(Weights.USUAL.asMap());
            weights.put(Criterion.LOCAL_CONTROL, 0);
            weights.put(Criterion.FREEDOM_FROM_LOCK_IN, 10);

            // (5 × 1 + 10 × 0.25) ÷ 15
            assertThat(scored(Weights.of(weights))).isEqualTo(50);
        }

        @Test
        void nothing_where_what_could_be_computed_has_no_weight() {
            var weights = new EnumMap<Criterion, Integer>(Criterion.class);
            Arrays.stream(Criterion.values()).forEach(criterion -> weights.put(criterion, 0));
            weights.put(Criterion.REACH, 100);

            assertThat(Suitability.of(plan, held(plan, rated, details -> {}), Weights.of(weights))
                            .score())
                    .isEmpty();
        }

        @Test
        void and_says_what_speaks_for_it_and_against_it_and_what_is_missing() {
            var suitability = of(held(plan, rated, details -> {}));

            assertThat(suitability.pros())
                    .containsExactly(new Sentence(About.RATING, List.of(Criterion.ACCESSIBILITY, 4, 4)));
            assertThat(suitability.cons())
                    .containsExactly(
                            new Sentence(About.RATING, List.of(Criterion.LOCAL_CONTROL, 0, 4)),
                            new Sentence(About.RATING, List.of(Criterion.FREEDOM_FROM_LOCK_IN, 1, 4)));
            assertThat(matters(suitability.leftOut()))
                    .containsExactly(
                            About.GOALS_OPEN,
                            About.FUNCTIONS_OPEN,
                            About.REACH_OPEN,
                            About.ACCESS_OPEN,
                            About.EFFORT_OPEN,
                            About.COST_OPEN);
        }

        private int scored(Weights weights) {
            return Suitability.of(plan, held(plan, rated, details -> {}), weights)
                    .score()
                    .orElseThrow();
        }
    }

    @Nested
    class In_the_ranking {

        final Channel good = channel(details -> {
            details.setName("Gut");
            details.setAccessibility(4);
        });
        final Channel bad = channel(details -> {
            details.setName("Schlecht");
            details.setAccessibility(0);
        });
        final Channel forbidden = channel(details -> {
            details.setName("Verboten");
            details.setLawfulDsgvo(Lawfulness.NO);
        });

        @Test
        void the_most_suitable_comes_first_and_what_is_ruled_out_last() {
            assertThat(Ranking.of(plan, List.of(forbidden, bad, good)).places())
                    .extracting(place -> place.candidate().name())
                    .containsExactly("Gut", "Schlecht", "Verboten");
        }

        @Test
        void what_the_plan_holds_stands_there_once_with_its_own_numbers() {
            budget(plan, "1000");
            var assessment = held(plan, bad, details -> details.setCostOnce(new BigDecimal("500")));

            var ranking = Ranking.of(plan, List.of(bad, good));

            assertThat(ranking.places()).hasSize(2);
            assertThat(ranking.further())
                    .extracting(place -> place.candidate().name())
                    .containsExactly("Gut");
            assertThat(ranking.of(assessment).orElseThrow().candidate().cost()).isEqualByComparingTo("500");
            assertThat(ranking.of(bad)).isEqualTo(ranking.of(assessment));
        }

        @Test
        void it_reacts_to_the_weights_of_the_plan() {
            var controlled = channel(details -> {
                details.setName("Eigen");
                details.setAccessibility(0);
                details.setLocalControl(4);
            });
            var open = channel(details -> {
                details.setName("Zugänglich");
                details.setAccessibility(4);
                details.setLocalControl(0);
            });
            plan.weigh(Weights.of(new EnumMap<>(Map.of(Criterion.ACCESSIBILITY, 50))));
            assertThat(first(controlled, open)).isEqualTo("Zugänglich");

            plan.weigh(Weights.of(Map.of(Criterion.LOCAL_CONTROL, 50)));
            assertThat(first(controlled, open)).isEqualTo("Eigen");
        }

        private String first(Channel... channels) {
            return Ranking.of(plan, List.of(channels))
                    .places()
                    .get(0)
                    .candidate()
                    .name();
        }
    }

    private static Suitability of(Strategy plan, Channel channel) {
        return Suitability.of(new Demand(plan), Candidate.of(channel, plan.getPeriod()), Weights.USUAL);
    }

    private Suitability of(ChannelAssessment assessment) {
        return Suitability.of(plan, assessment, Weights.USUAL);
    }

    private List<About> knockOuts(Strategy plan, Channel channel) {
        return matters(of(plan, channel).knockOuts());
    }

    private List<About> knockOuts(Strategy plan, ChannelAssessment assessment) {
        return matters(Suitability.of(plan, assessment, Weights.USUAL).knockOuts());
    }

    private static List<About> warnings(Strategy plan, Channel channel) {
        return matters(of(plan, channel).warnings());
    }

    private static List<About> matters(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::about).toList();
    }

    private static Judgement judgement(Strategy plan, Channel channel, Criterion criterion) {
        return of(plan, channel).judgements().get(criterion.ordinal());
    }

    private Judgement judgement(ChannelAssessment assessment, Criterion criterion) {
        return of(assessment).judgements().get(criterion.ordinal());
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
