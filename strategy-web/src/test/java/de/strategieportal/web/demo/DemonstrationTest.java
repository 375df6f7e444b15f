package de.strategieportal.web.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import de.strategieportal.access.Role;
import de.strategieportal.account.Account;
import de.strategieportal.catalog.Lawfulness;
import de.strategieportal.catalog.ShippedCatalog;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.DataProtectionRegime;
import de.strategieportal.shared.TestDatabase;
import de.strategieportal.strategy.Hours;
import de.strategieportal.strategy.Light;
import de.strategieportal.strategy.ResourceKind;
import de.strategieportal.strategy.Step;
import de.strategieportal.strategy.StepProgress;
import de.strategieportal.strategy.StepProgress.Gap;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.StrategyFigures;
import de.strategieportal.strategy.StrategyState;
import de.strategieportal.traeger.Traeger;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DemonstrationTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final CalendarQuarter NOW = CalendarQuarter.of("2026-Q4");

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    @BeforeEach
    void the_portal_starts_with_the_demonstration() {
        database.transaction(new ShippedCatalog(database.em)::loadOnce);
        database.transaction(() -> demonstrationOn(TODAY).load("hash"));
    }

    @Test
    void a_city_of_twelve_quartiere_has_a_federation_with_four_traeger_and_fifteen_plans() {
        assertThat(all(Quartier.class)).hasSize(12);
        assertThat(all(Strategy.class)).hasSize(15);
        assertThat(all(Traeger.class)).hasSize(5);
        assertThat(all(Traeger.class))
                .filteredOn(traeger -> traeger.getParent().isPresent())
                .extracting(traeger -> traeger.getParent().orElseThrow().getName(), traeger -> traeger.getQuartiere()
                        .isEmpty())
                .hasSize(4)
                .containsOnly(tuple("Sozialverbund Wirsetal", false));
        assertThat(all(Traeger.class))
                .extracting(Traeger::getRegime)
                .contains(DataProtectionRegime.DSGVO, DataProtectionRegime.KDG, DataProtectionRegime.DSG_EKD);
    }

    @Test
    void two_quartiere_have_no_official_key_and_one_no_residents() {
        assertThat(all(Quartier.class))
                .filteredOn(quartier -> quartier.getOfficialKey().isEmpty())
                .extracting(Quartier::getName)
                .containsExactlyInAnyOrder("Gerberufer", "Alte Kaserne");
        assertThat(all(Quartier.class))
                .flatExtracting(quartier -> quartier.getOfficialKey().stream().toList())
                .hasSize(10)
                .allMatch(key -> key.startsWith("0"));
        assertThat(all(Quartier.class))
                .filteredOn(quartier -> quartier.population().isEmpty())
                .extracting(Quartier::getName)
                .containsExactly("Alte Kaserne");
    }

    @Test
    void six_accounts_share_one_password_and_editors_have_their_quartiere() {
        assertThat(DemonstrationAccount.password()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(all(Account.class))
                .extracting(Account::getName)
                .containsExactlyInAnyOrder("admin", "manager", "manager2", "editor", "editor2", "reader");
        assertThat(all(Account.class))
                .filteredOn(account -> account.getRole() == Role.EDITOR)
                .hasSize(2)
                .allSatisfy(
                        editor -> assertThat(editor.getTraeger().orElseThrow().getQuartiere())
                                .containsAll(editor.getQuartiere()))
                .noneMatch(editor -> editor.getQuartiere().isEmpty());
    }

    @Test
    void plans_are_in_every_state_and_most_of_them_run_now() {
        assertThat(all(Strategy.class)).extracting(Strategy::getState).contains(StrategyState.values());
        assertThat(all(Strategy.class))
                .filteredOn(plan -> plan.getPeriod().contains(NOW))
                .hasSize(12);
        assertThat(all(Strategy.class))
                .flatExtracting(plan -> plan.getPeriod().quarters())
                .contains(NOW.plus(-4), NOW.plus(3))
                .allMatch(quarter -> Math.abs(quarter.since(NOW)) <= 4);
        assertThat(all(Strategy.class))
                .allMatch(plan -> plan.getChangedAt().isBefore(TODAY.atStartOfDay()))
                .noneMatch(plan -> plan.getChangedBy().isBlank());
    }

    @Test
    void the_lights_of_the_quartiere_differ_in_the_current_quarter() {
        assertThat(lightsIn(NOW))
                .containsOnly(
                        entry("Eichkamp bleibt im Gespräch", Light.SUSTAINABLE),
                        entry("Sonnenhang spricht viele Sprachen", Light.STRAINED),
                        entry("Hilfe, die ankommt", Light.NOT_SUSTAINABLE),
                        entry("Lerchenfeld entlastet", Light.SUSTAINABLE),
                        entry("Altstadt redet mit", Light.STRAINED),
                        entry("Ziegelei: günstig leben, gut informiert", Light.SUSTAINABLE),
                        entry("Viertel auf Zeit, Nachbarn auf Dauer", Light.NOTHING_PLANNED),
                        entry("Mühlenwiesen wächst zusammen", Light.SUSTAINABLE));
    }

    @Test
    void the_stored_figures_of_every_plan_are_the_ones_computed_anew() {
        assertThat(all(Strategy.class)).allSatisfy(plan -> {
            assertThat(plan.getFigures())
                    .extracting(StrategyFigures::getQuarter)
                    .containsExactlyElementsOf(plan.getPeriod().quarters());
            assertThat(plan.getFigures()).allSatisfy(figure -> {
                assertThat(figure.coverage().required()).isEqualByComparingTo(plan.requiredHours(figure.getQuarter()));
                for (var kind : ResourceKind.values()) {
                    assertThat(figure.available(kind))
                            .isEqualByComparingTo(plan.availableHours(kind, figure.getQuarter()));
                }
            });
        });
    }

    /**
     * In the quarter before the current one: newsletter 1.50 and calendar 1.00 run, setting up the cloud takes 24 / 26 =
     * 0.92, the café 4.00, the introduction 26 / 26 = 1.00. In the current one the cloud runs with 2.00, and reading aloud
     * takes 3.00. Available are 12 + 6 × 1 + 1.5, from the current quarter on 4 × 0.25 more.
     */
    @Test
    void the_hours_of_one_plan_are_those_computed_by_hand() {
        var before = coverage("Eichkamp bleibt im Gespräch", NOW.previous());
        var now = coverage("Eichkamp bleibt im Gespräch", NOW);

        assertThat(before).containsExactly(new BigDecimal("19.50"), new BigDecimal("8.42"));
        assertThat(now).containsExactly(new BigDecimal("20.50"), new BigDecimal("12.50"));
    }

    @Test
    void one_draft_lacks_nothing_but_its_activities() {
        var draft = plan("Gerberufer: Wer hilft wem?");

        assertThat(draft.getState()).isEqualTo(StrategyState.DRAFT);
        assertThat(draft.progress())
                .filteredOn(step -> !step.isComplete())
                .extracting(StepProgress::step, StepProgress::gap)
                .containsExactly(tuple(Step.ACTIVITIES, Optional.of(Gap.NO_ACTIVITY)));
        assertThat(draft.getPeriod().contains(NOW)).isTrue();
    }

    @Test
    void no_plan_uses_a_channel_that_its_data_protection_law_forbids() {
        assertThat(all(Strategy.class)).allSatisfy(plan -> assertThat(plan.getChannels())
                .filteredOn(channel -> channel.isChosen())
                .flatExtracting(channel -> channel.getChannel().stream().toList())
                .extracting(channel ->
                        channel.getDetails().lawfulnessUnder(plan.getTraeger().getRegime()))
                .doesNotContain(Lawfulness.NO));
    }

    @Test
    void on_another_day_the_demonstration_is_as_fresh() {
        var spring = LocalDate.of(2027, 4, 2);
        assertThat(new City(spring).plans())
                .filteredOn(plan -> plan.document().getString("title").equals("Gerberufer: Wer hilft wem?"))
                .extracting(plan -> plan.document().getString("from") + "/"
                        + plan.document().getString("to"))
                .containsExactly("2027-Q2/2028-Q1");
    }

    @Test
    void a_second_start_changes_nothing() {
        database.transaction(() -> {
            var again = demonstrationOn(TODAY);
            again.wanted = true;
            again.loadOnce();
        });

        assertThat(all(Strategy.class)).hasSize(15);
        assertThat(all(Account.class)).hasSize(6);
    }

    private Map<String, Light> lightsIn(CalendarQuarter quarter) {
        return all(Strategy.class).stream()
                .filter(plan -> plan.getState().isPublished())
                .filter(plan -> plan.getPeriod().contains(quarter))
                .collect(toMap(
                        plan -> plan.getDetails().getTitle(),
                        plan -> figures(plan, quarter).coverage().light()));
    }

    private List<BigDecimal> coverage(String title, CalendarQuarter quarter) {
        var coverage = figures(plan(title), quarter).coverage();
        return List.of(Hours.rounded(coverage.available()), Hours.rounded(coverage.required()));
    }

    private static StrategyFigures figures(Strategy plan, CalendarQuarter quarter) {
        return plan.getFigures().stream()
                .filter(figure -> figure.getQuarter().equals(quarter))
                .findFirst()
                .orElseThrow();
    }

    private Demonstration demonstrationOn(LocalDate today) {
        var demonstration = new Demonstration();
        demonstration.em = database.em;
        demonstration.clock = Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return demonstration;
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
