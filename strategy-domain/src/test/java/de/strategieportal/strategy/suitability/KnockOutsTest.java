package de.strategieportal.strategy.suitability;

import static de.strategieportal.strategy.suitability.SuitabilityFixture.budget;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.channel;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.group;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.held;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.lawful;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.matters;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.plan;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.planUnder;
import static de.strategieportal.strategy.suitability.SuitabilityFixture.suitability;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.Lawfulness;
import de.strategieportal.shared.DataProtectionRegime;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.suitability.Sentence.About;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What rules a channel out, and what is only worth a look. */
class KnockOutsTest {

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

            var suitability = suitability(plan, held(plan, APP, details -> details.setCostOnce(BigDecimal.TEN)));

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

            assertThat(matters(suitability(plan, assessment).warnings())).containsExactly(About.NO_MODERATOR);
            assertThat(suitability(plan, assessment).knockedOut()).isFalse();
        }
    }

    private List<About> knockOuts(Strategy plan, Channel channel) {
        return matters(suitability(plan, channel).knockOuts());
    }

    private List<About> knockOuts(Strategy plan, ChannelAssessment assessment) {
        return matters(suitability(plan, assessment).knockOuts());
    }

    private static List<About> warnings(Strategy plan, Channel channel) {
        return matters(suitability(plan, channel).warnings());
    }
}
