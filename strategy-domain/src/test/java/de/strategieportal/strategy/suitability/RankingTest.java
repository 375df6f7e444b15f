package de.strategieportal.strategy.suitability;

import static de.strategieportal.strategy.suitability.SuitabilityFixture.budget;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.channel;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.held;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.plan;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.Lawfulness;
import de.strategieportal.strategy.Criterion;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.Weights;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RankingTest {

    final Strategy plan = plan();

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
}
