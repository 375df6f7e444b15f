package de.strategieportal.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.shared.RuleViolation;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WeightsTest {

    @Test
    void they_add_up_to_a_hundred_unless_a_plan_says_otherwise() {
        assertThat(Weights.USUAL.asMap().values()).containsExactly(20, 15, 20, 10, 15, 5, 5, 5, 5);
        assertThat(StrategyFixture.draft().getWeights()).isEqualTo(Weights.USUAL);
    }

    @Test
    void those_not_named_keep_their_usual_value() {
        var weights = Weights.of(Map.of(Criterion.COST, 40));

        assertThat(weights.of(Criterion.COST)).isEqualTo(40);
        assertThat(weights.of(Criterion.REACH)).isEqualTo(20);
    }

    @Test
    void a_weight_below_0_or_above_100_is_refused_at_its_criterion() {
        assertThatThrownBy(() -> Weights.of(Map.of(Criterion.COST, -1)))
                .hasMessage("weights.out_of_range")
                .satisfies(e -> assertThat(((RuleViolation) e).field()).contains("COST"));
        assertThatThrownBy(() -> Weights.of(Map.of(Criterion.REACH, 101))).hasMessage("weights.out_of_range");
    }

    @Test
    void they_are_refused_when_nothing_would_count() {
        var nothing = Arrays.stream(Criterion.values()).collect(Collectors.toMap(each -> each, each -> 0));

        assertThatThrownBy(() -> Weights.of(nothing)).hasMessage("weights.all_nothing");
    }

    @Test
    void a_plan_keeps_its_own_until_it_is_approved() {
        var plan = StrategyFixture.draft();
        var own = Weights.of(Map.of(Criterion.REACH, 0));

        plan.weigh(own);

        assertThat(plan.getWeights()).isEqualTo(own).hasSameHashCodeAs(own);
        assertThatThrownBy(() -> StrategyFixture.approved().weigh(own)).hasMessage("strategy.not_draft");
    }
}
