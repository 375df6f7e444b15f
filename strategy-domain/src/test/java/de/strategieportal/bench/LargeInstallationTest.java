package de.strategieportal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.strategy.CategoryFigures;
import de.strategieportal.strategy.PlanFigures;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.StrategyFigures;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeInstallationTest {

    @TempDir
    Path directory;

    @Test
    void what_a_small_one_stores_is_what_its_plans_compute_copies_too() {
        var database = BenchDatabase.h2(directory.resolve("portal"));

        LargeInstallation.fill(database, 1, 2);

        try (var factory = database.entityManagers();
                var em = factory.createEntityManager()) {
            var plans = em.createQuery("SELECT s FROM Strategy s ORDER BY s.id", Strategy.class)
                    .getResultList();
            assertThat(plans).hasSize(66);
            assertThat(plans)
                    .extracting(Strategy::getTraeger)
                    .doesNotContainNull()
                    .hasSize(66);
            assertThat(plans).allSatisfy(plan -> {
                var fresh = PlanFigures.of(plan);
                assertThat(plan.getFigures())
                        .extracting(StrategyFigures::values)
                        .containsExactlyElementsOf(fresh.quarters().stream()
                                .map(StrategyFigures::values)
                                .toList());
                assertThat(plan.getCategoryFigures())
                        .extracting(CategoryFigures::values)
                        .containsExactlyInAnyOrderElementsOf(fresh.categories().stream()
                                .map(CategoryFigures::values)
                                .toList());
            });
        }
    }
}
