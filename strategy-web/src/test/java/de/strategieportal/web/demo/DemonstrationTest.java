package de.strategieportal.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.account.Account;
import de.strategieportal.catalog.ShippedCatalog;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.TestDatabase;
import de.strategieportal.strategy.Step;
import de.strategieportal.strategy.StepProgress;
import de.strategieportal.strategy.StepProgress.Gap;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.StrategyState;
import de.strategieportal.traeger.Traeger;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DemonstrationTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    @BeforeEach
    void the_portal_starts_with_the_demonstration() {
        database.transaction(new ShippedCatalog(database.em)::loadOnce);
        database.transaction(() -> loadOn(TODAY));
    }

    @Test
    void a_city_of_twelve_quartiere_has_five_traeger_and_plans_for_each_of_them() {
        assertThat(all(Quartier.class)).hasSize(12);
        assertThat(all(Traeger.class)).hasSize(5);
        assertThat(all(Traeger.class))
                .filteredOn(traeger -> traeger.getParent().isEmpty())
                .extracting(Traeger::getName)
                .containsExactly("Sozialverbund Wirsetal");
        assertThat(all(Quartier.class))
                .filteredOn(quartier -> quartier.getOfficialKey().isEmpty())
                .hasSize(2);
        assertThat(all(Quartier.class))
                .filteredOn(quartier -> quartier.getResidents().isEmpty())
                .extracting(Quartier::getName)
                .containsExactly("Alte Kaserne");
        assertThat(all(Quartier.class))
                .allMatch(quartier -> quartier.getBoundary().isPresent());
        assertThat(all(Account.class)).hasSize(6);
    }

    @Test
    void one_draft_lacks_exactly_its_activities() {
        var draft = plan("Gerberufer: Wer hilft wem?");

        assertThat(draft.getState()).isEqualTo(StrategyState.DRAFT);
        assertThat(draft.progress())
                .filteredOn(step -> !step.isComplete())
                .extracting(StepProgress::step, StepProgress::gap)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Step.ACTIVITIES, Optional.of(Gap.NO_ACTIVITY)));
    }

    private void loadOn(LocalDate today) {
        var demonstration = new Demonstration();
        demonstration.em = database.em;
        demonstration.clock = Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        demonstration.load("hash");
    }

    private Strategy plan(String title) {
        return database.em
                .createQuery("SELECT s FROM Strategy s WHERE s.details.title = :title", Strategy.class)
                .setParameter("title", title)
                .getSingleResult();
    }

    private <E> List<E> all(Class<E> type) {
        return database.em
                .createQuery("SELECT e FROM " + type.getSimpleName() + " e", type)
                .getResultList();
    }
}
