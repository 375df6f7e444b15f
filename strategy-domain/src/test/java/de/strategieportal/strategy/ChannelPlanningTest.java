package de.strategieportal.strategy;

import static de.strategieportal.strategy.StrategyFixture.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.Caller;
import de.strategieportal.access.CallerFixture;
import de.strategieportal.shared.Conflict;
import de.strategieportal.shared.TestDatabase;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChannelPlanningTest {

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    final Weights cheap = Weights.of(Map.of(Criterion.COST, 90));
    final Weights near = Weights.of(Map.of(Criterion.REACH, 90));
    Strategy plan;

    @BeforeEach
    void a_plan_weighs_as_usual() {
        plan = draft(database.persisted(StrategyFixture.traeger()), database.persisted(StrategyFixture.quartier()));
        plan.touched("Test", LocalDateTime.of(2026, 1, 1, 0, 0));
        database.persisted(plan);
    }

    @Test
    void weights_are_kept_and_can_be_changed_again() {
        weigh(editor(), Weights.USUAL, cheap);
        weigh(editor(), cheap, near);

        assertThat(database.em.find(Strategy.class, plan.getId()).getWeights()).isEqualTo(near);
    }

    @Test
    void weights_that_somebody_else_changed_meanwhile_are_not_overwritten() {
        weigh(editor(), Weights.USUAL, cheap);

        assertThatThrownBy(() -> weigh(editor(), Weights.USUAL, near)).isInstanceOf(Conflict.class);
        assertThat(database.em.find(Strategy.class, plan.getId()).getWeights()).isEqualTo(cheap);
    }

    @Test
    void nobody_but_the_editor_of_the_quartier_weighs() {
        long traeger = plan.getTraeger().getId();
        for (var stranger : new Caller[] {
            CallerFixture.editor(traeger, 4711L),
            CallerFixture.manager(traeger),
            CallerFixture.reader(traeger),
            CallerFixture.administrator()
        }) {
            assertThatThrownBy(() -> weigh(stranger, Weights.USUAL, cheap)).isInstanceOf(AccessDenied.class);
        }
    }

    private Caller editor() {
        return CallerFixture.editor(
                plan.getTraeger().getId(), plan.getQuartier().getId());
    }

    private void weigh(Caller caller, Weights shown, Weights weights) {
        var planning = new ChannelPlanning();
        planning.plans = PlansFixture.plans(database.em, caller, Clock.systemUTC());
        database.transaction(() -> planning.weigh(plan.getId(), shown.hashCode(), weights));
    }
}
