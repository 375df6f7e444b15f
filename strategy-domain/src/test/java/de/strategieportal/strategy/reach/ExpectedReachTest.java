package de.strategieportal.strategy.reach;

import static de.strategieportal.strategy.StrategyFixture.use;
import static de.strategieportal.strategy.reach.ReachFixture.channel;
import static de.strategieportal.strategy.reach.ReachFixture.chosen;
import static de.strategieportal.strategy.reach.ReachFixture.figure;
import static de.strategieportal.strategy.reach.ReachFixture.group;
import static de.strategieportal.strategy.reach.ReachFixture.planWithResidents;
import static de.strategieportal.strategy.reach.ReachFixture.share;
import static de.strategieportal.strategy.reach.ReachFixture.states;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.strategieportal.catalog.ChannelClass;
import de.strategieportal.catalog.ReferenceFigure;
import de.strategieportal.quartier.ResidentBand;
import de.strategieportal.strategy.ChannelAssessmentDetails;
import de.strategieportal.strategy.Decision;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.TargetGroup;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExpectedReachTest {

    static final ReferenceFigure FIGURE = figure(share(60, 69, "60"), share(70, null, "30"));

    @Nested
    class Of_one_channel {

        @Test
        void it_weighs_every_year_of_age_by_the_residents_of_the_quartier() {
            // 10 a year from 60 to 69, 20 a year from 70 to 79: (10 × 10 × 60 % + 10 × 20 × 30 %) / 300
            var plan = planWithResidents(new ResidentBand(60, 69, 100), new ResidentBand(70, 79, 200));

            var reach = reach(plan, group(plan, 60, 79, 150), FIGURE);

            assertThat(reach.share().orElseThrow()).isEqualByComparingTo("0.4");
            assertThat(reach.persons().orElseThrow()).isEqualByComparingTo("60");
            assertThat(reach.basis()).isEqualTo(Basis.FIGURE);
            assertThat(reach.figure()).contains(FIGURE);
        }

        @Test
        void it_spreads_an_open_last_band_of_residents_over_twenty_years() {
            // 65 to 84: 5 years with 60 %, 15 with 30 %
            var plan = planWithResidents(new ResidentBand(65, null, 400));

            var reach = reach(plan, group(plan, 65, null, 100), FIGURE);

            assertThat(reach.share().orElseThrow()).isEqualByComparingTo("0.375");
        }

        @Test
        void it_takes_part_of_a_band_where_the_group_cuts_it() {
            var plan = planWithResidents(new ResidentBand(0, 64, 650), new ResidentBand(65, 74, 400));

            // 60 to 64: 10 a year, 65 to 69 and 70 to 71: 40 a year; (5 × 10 + 5 × 40) × 60 % + 2 × 40 × 30 %
            var reach = reach(plan, group(plan, 60, 71, null), FIGURE);

            assertThat(reach.share().orElseThrow().doubleValue()).isCloseTo(174.0 / 330, within(1e-12));
            assertThat(reach.persons()).isEmpty();
        }

        @Test
        void years_the_figure_does_not_cover_count_as_not_reached_and_are_named() {
            var plan = planWithResidents(new ResidentBand(0, 99, 1000));
            var youth = figure(share(12, 15, "50"), share(18, 19, "100"));

            var reach = reach(plan, group(plan, 10, 20, 11), youth);

            assertThat(ReachBand.rounded(reach.persons().orElseThrow())).isEqualTo("4");
            assertThat(reach.uncovered())
                    .containsExactly(new AgeRange(10, 11), new AgeRange(16, 17), new AgeRange(20, 20));
        }

        @Test
        void without_residents_of_these_ages_every_year_weighs_the_same() {
            var plan = planWithResidents(new ResidentBand(0, 17, 500));

            var reach = reach(plan, group(plan, 68, 71, 100), FIGURE);

            assertThat(reach.share().orElseThrow()).isEqualByComparingTo("0.45");
            assertThat(reach.basis()).isEqualTo(Basis.FIGURE_UNWEIGHTED);
        }

        @Test
        void a_group_without_age_range_is_residents_of_all_ages() {
            var plan = planWithResidents(new ResidentBand(0, 59, 300), new ResidentBand(60, 69, 100));

            var reach = reach(plan, group(plan, null, null, 100), FIGURE);

            assertThat(reach.share().orElseThrow()).isEqualByComparingTo("0.15");
            assertThat(reach.uncovered()).containsExactly(new AgeRange(0, 59));
        }

        @Test
        void the_share_that_the_group_states_wins() {
            var plan = planWithResidents(new ResidentBand(60, 69, 100));
            var group = group(plan, 60, 69, 200);
            var app = channel("App", FIGURE);
            states(group, app, "App", "12.5");

            var reach = ExpectedReach.of(plan).of(group, app);

            assertThat(reach.share().orElseThrow()).isEqualByComparingTo("0.125");
            assertThat(reach.persons().orElseThrow()).isEqualByComparingTo("25");
            assertThat(reach.basis()).isEqualTo(Basis.STATED);
            assertThat(reach.figure()).isEmpty();
        }

        @Test
        void a_stated_share_of_nobody_wins_too() {
            var plan = planWithResidents(new ResidentBand(60, 69, 100));
            var group = group(plan, 60, 69, 200);
            var app = channel("App", FIGURE);
            states(group, app, "App", "0");

            assertThat(ExpectedReach.of(plan).of(group, app).persons().orElseThrow())
                    .isEqualByComparingTo("0");
        }

        @Test
        void a_service_named_without_a_share_leaves_the_figure_in_place() {
            var plan = planWithResidents(new ResidentBand(60, 69, 100));
            var group = group(plan, 60, 69, 200);
            var app = channel("App", FIGURE);
            states(group, app, "App", null);
            states(group, channel("Other", null), "Other", "90");

            assertThat(ExpectedReach.of(plan).of(group, app).share().orElseThrow())
                    .isEqualByComparingTo("0.6");
        }

        @Test
        void a_service_named_twice_counts_with_its_higher_share() {
            var plan = planWithResidents();
            var group = group(plan, 60, 69, 200);
            var app = channel("App", null);
            states(group, app, "App, morgens", "20");
            states(group, app, "App, abends", "35");

            assertThat(ExpectedReach.of(plan).of(group, app).persons().orElseThrow())
                    .isEqualByComparingTo("70");
        }

        @Test
        void without_figure_and_without_stated_share_there_is_none() {
            var plan = planWithResidents(new ResidentBand(60, 69, 100));

            var reach = reach(plan, group(plan, 60, 69, 100), null);

            assertThat(reach.basis()).isEqualTo(Basis.NONE);
            assertThat(reach.share()).isEmpty();
            assertThat(reach.persons()).isEmpty();
        }

        @Test
        void an_own_channel_reaches_the_share_stated_for_a_service_of_its_name() {
            var plan = planWithResidents();
            var group = group(plan, 60, 69, 100);
            states(group, null, "haus-app", "40");
            var details = use("0", "1");
            details.setOwnName("Haus-App");
            details.setOwnClass(ChannelClass.OPERATED_PLATFORM);
            var own = plan.addChannel(null, details, List.of());

            assertThat(ExpectedReach.of(plan).of(group, own).persons().orElseThrow())
                    .isEqualByComparingTo("40");
        }
    }

    @Nested
    class Of_the_chosen_channels {

        final Strategy plan = planWithResidents(new ResidentBand(60, 69, 100));
        final TargetGroup group = group(plan, 60, 69, 100);

        @Test
        void it_is_a_band_from_the_strongest_to_all_of_them_independent() {
            chosen(plan, "A", figure(share(0, null, "50")));
            chosen(plan, "B", figure(share(0, null, "20")));

            var reach = ExpectedReach.of(plan).of(group);

            assertThat(rounded(reach.reached().orElseThrow())).containsExactly("50", "60");
            assertThat(rounded(reach.byNone().orElseThrow())).containsExactly("40", "50");
        }

        @Test
        void nobody_is_reached_where_no_channel_is_chosen() {
            plan.addChannel(channel("Later", FIGURE), later(), List.of());

            var reach = ExpectedReach.of(plan).of(group);

            assertThat(rounded(reach.reached().orElseThrow())).containsExactly("0", "0");
            assertThat(rounded(reach.byNone().orElseThrow())).containsExactly("100", "100");
        }

        @Test
        void it_is_not_known_where_nothing_is_known_about_any_chosen_channel() {
            chosen(plan, "A", null);

            var reach = ExpectedReach.of(plan).of(group);

            assertThat(reach.reached()).isEmpty();
            assertThat(reach.byNone()).isEmpty();
        }

        @Test
        void channels_about_which_nothing_is_known_are_named_and_change_nothing() {
            chosen(plan, "A", figure(share(0, null, "50")));
            chosen(plan, "B", null);

            var reach = ExpectedReach.of(plan).of(group);

            assertThat(rounded(reach.reached().orElseThrow())).containsExactly("50", "50");
            assertThat(reach.unknown()).extracting(ChannelReach::channel).containsExactly("B");
        }

        @Test
        void shares_are_known_even_where_the_size_of_the_group_is_not() {
            var unsized = group(plan, 60, 69, null);
            chosen(plan, "A", figure(share(0, null, "50")));

            var reach = ExpectedReach.of(plan).of(unsized);

            assertThat(reach.share().orElseThrow().low()).isEqualByComparingTo("0.5");
            assertThat(reach.reached()).isEmpty();
        }
    }

    @Test
    void persons_are_whole_at_the_end_only() {
        assertThat(ReachBand.rounded(new BigDecimal("2.4999999999999999"))).isEqualTo("3");
        assertThat(ReachBand.rounded(new BigDecimal("2.4999"))).isEqualTo("2");
        assertThat(ReachBand.rounded(new BigDecimal("2.5"))).isEqualTo("3");
    }

    private static ChannelReach reach(Strategy plan, TargetGroup group, ReferenceFigure figure) {
        return ExpectedReach.of(plan).of(group, channel("App", figure));
    }

    private static ChannelAssessmentDetails later() {
        var details = use("0", "1");
        details.setDecision(Decision.LATER);
        return details;
    }

    private static List<String> rounded(ReachBand band) {
        return List.of(
                band.rounded().low().toPlainString(), band.rounded().high().toPlainString());
    }
}
