package de.strategieportal.strategy.suitability;

import static de.strategieportal.strategy.suitability.SuitabilityFixture.channel;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.held;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.matters;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.plan;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.suitability;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.catalog.Channel;
import de.strategieportal.strategy.Criterion;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.Weights;
import de.strategieportal.strategy.suitability.Sentence.About;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SuitabilityTest {

    final Strategy plan = plan();

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
            var suitability = suitability(plan, held(plan, rated, details -> {}));

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
}
