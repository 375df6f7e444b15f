package de.strategieportal.reporting.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.catalog.ShippedCatalog;
import de.strategieportal.shared.TestDatabase;
import de.strategieportal.strategy.PlanFigures;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.StrategyFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LargeInstallationTest {

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    @Test
    void what_a_small_one_stores_is_what_its_plans_compute() {
        database.transaction(new ShippedCatalog(database.em)::loadOnce);

        new LargeInstallation(database.em, 1).build();

        var plans = database.em
                .createQuery("SELECT s FROM Strategy s", Strategy.class)
                .getResultList();
        assertThat(plans).hasSize(40);
        assertThat(plans).allSatisfy(plan -> assertThat(plan.getFigures())
                .extracting(StrategyFigures::values)
                .containsExactlyElementsOf(PlanFigures.of(plan).quarters().stream()
                        .map(StrategyFigures::values)
                        .toList()));
    }
}
