package de.strategieportal.strategy.achievement;

import static de.strategieportal.strategy.StrategyFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.strategy.Indicator;
import de.strategieportal.strategy.IndicatorDetails;
import de.strategieportal.strategy.StrategyFixture;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;

/** An indicator that is due at the end of 2026. */
class AchievementTest {

    @Example
    void is_the_share_of_the_way_from_the_baseline_to_the_target() {
        assertThat(of("10", "40", "25").progress().orElseThrow()).isEqualByComparingTo("0.5");
        assertThat(of("10", "40", "46").progress().orElseThrow()).isEqualByComparingTo("1.2");
        assertThat(of("10", "40", "7").progress().orElseThrow()).isEqualByComparingTo("-0.1");
    }

    @Example
    void counts_downwards_where_less_is_better() {
        assertThat(of("34", "5", "34").progress().orElseThrow()).isEqualByComparingTo("0");
        assertThat(of("34", "4", "10").progress().orElseThrow()).isEqualByComparingTo("0.8");
        assertThat(of("34", "5", "6").state()).isEqualTo(AchievementState.ON_THE_WAY);
        assertThat(of("34", "5", "5").state()).isEqualTo(AchievementState.REACHED);
        assertThat(of("34", "5", "0").state()).isEqualTo(AchievementState.REACHED);
    }

    @Example
    void is_unknown_where_one_of_the_three_is() {
        assertThat(of(null, "40", "25").progress()).isEmpty();
        assertThat(of("10", null, "25").progress()).isEmpty();
        assertThat(of("10", "40", null).progress()).isEmpty();
        assertThat(of("10", "40", null).state()).isEqualTo(AchievementState.NOT_MEASURED);
        assertThat(of("10", null, "25").state()).isEqualTo(AchievementState.NO_TARGET);
        assertThat(of(null, "40", "40").state()).isEqualTo(AchievementState.REACHED);
    }

    @Example
    void knows_no_way_where_the_target_is_the_baseline() {
        assertThat(of("40", "40", "40").progress().orElseThrow()).isEqualByComparingTo("1");
        assertThat(of("40", "40", "39").progress()).isEmpty();
        assertThat(of("40", "40", "39").state()).isEqualTo(AchievementState.ON_THE_WAY);
    }

    @Example
    void rests_on_the_latest_value_up_to_the_end_of_the_period() {
        var indicator = indicator("10", "40");
        indicator.measure(Q3, value("30"), Q4);
        indicator.measure(Q1, value("12"), Q4);
        assertThat(Achievement.of(indicator, Q2, Q4).value().orElseThrow()).isEqualByComparingTo("12");
        assertThat(Achievement.of(indicator, Q4, Q4).value().orElseThrow()).isEqualByComparingTo("30");
        assertThat(Achievement.of(indicator, Q1.previous(), Q4).value()).isEmpty();
    }

    @Example
    void is_missed_only_once_the_calendar_quarter_it_was_due_in_is_over() {
        var indicator = indicator("10", "40");
        indicator.measure(Q3, value("30"), Q4);
        assertThat(Achievement.of(indicator, Q4, Q4).state()).isEqualTo(AchievementState.ON_THE_WAY);
        assertThat(Achievement.of(indicator, Q3, Q4.next()).state()).isEqualTo(AchievementState.ON_THE_WAY);
        assertThat(Achievement.of(indicator, Q4, Q4.next()).state()).isEqualTo(AchievementState.MISSED);
    }

    @Property
    void is_the_same_whatever_the_unit_and_whether_more_or_less_is_better(
            @ForAll @BigRange(min = "-1000", max = "1000") BigDecimal baseline,
            @ForAll @BigRange(min = "-1000", max = "1000") BigDecimal target,
            @ForAll @BigRange(min = "-1000", max = "1000") BigDecimal value) {
        var plain = new Achievement(planned(baseline, target), Optional.of(value), false);
        var mirrored = new Achievement(planned(baseline.negate(), target.negate()), Optional.of(value.negate()), false);
        if (baseline.compareTo(target) != 0) {
            assertThat(mirrored.progress()).isEqualTo(plain.progress());
            assertThat(mirrored.state()).isEqualTo(plain.state());
            assertThat(plain.isReached())
                    .isEqualTo(plain.progress().orElseThrow().compareTo(BigDecimal.ONE) >= 0);
        }
    }

    @Property
    void never_falls_behind_by_a_value_nearer_to_the_target(@ForAll Random random) {
        var baseline = BigDecimal.valueOf(random.nextInt(200) - 100);
        var way = BigDecimal.valueOf(random.nextBoolean() ? 1 + random.nextInt(50) : -1 - random.nextInt(50));
        var shares = List.of(random.nextInt(150), random.nextInt(150));
        var progress = shares.stream()
                .map(share -> baseline.add(way.multiply(BigDecimal.valueOf(share, 2))))
                .map(value -> new Achievement(planned(baseline, baseline.add(way)), Optional.of(value), false))
                .map(achievement -> achievement.progress().orElseThrow())
                .toList();
        assertThat(progress.get(0).compareTo(progress.get(1)))
                .isEqualTo(shares.get(0).compareTo(shares.get(1)));
    }

    private static Achievement of(String baseline, String target, String value) {
        return new Achievement(
                StrategyFixture.indicator("Gäste", baseline, target),
                Optional.ofNullable(value).map(BigDecimal::new),
                false);
    }

    private static IndicatorDetails planned(BigDecimal baseline, BigDecimal target) {
        return StrategyFixture.indicator("Gäste", baseline.toPlainString(), target.toPlainString());
    }

    private static Indicator indicator(String baseline, String target) {
        var plan = draft();
        return plan.addDigitalGoal(
                        plan.addTargetGroup(olderPeople(), group("Alleinlebende")), digitalGoal("Bekannt"), List.of())
                .addIndicator(StrategyFixture.indicator("Gäste", baseline, target));
    }
}
