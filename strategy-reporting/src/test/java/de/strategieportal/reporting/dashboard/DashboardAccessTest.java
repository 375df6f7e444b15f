package de.strategieportal.reporting.dashboard;

import static de.strategieportal.reporting.dashboard.City.Q3;
import static de.strategieportal.reporting.dashboard.City.Q4;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.CallerFixture;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.TestDatabase;
import de.strategieportal.strategy.ResourceKind;
import de.strategieportal.strategy.StrategyState;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whose figures a dashboard shows to whom. */
class DashboardAccessTest {

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private City city;
    private Quartier hafen;
    private Dashboards dashboards;

    @BeforeEach
    void a_city() {
        city = new City(database);
        hafen = city.quartier("Am Hafen", 5000);
        city.worksIn(city.district, hafen);
        city.plan(city.district, hafen).resource(ResourceKind.STAFF, "19.5", 1).in(StrategyState.ACTIVE);
        city.plan(city.federation, hafen).resource(ResourceKind.STAFF, "3", 1).in(StrategyState.APPROVED);
        city.plan(city.federation, city.quartier("Marktviertel", 0)).in(StrategyState.DRAFT);
        dashboards = City.dashboards(database, CallerFixture.manager(city.federation.getId(), city.district.getId()));
    }

    private static Selection of(Optional<Long> traeger) {
        return new Selection(traeger, Q4, true, Set.of());
    }

    private QuartierComparison comparison(Optional<Long> traeger) {
        return database.transaction(() -> dashboards.comparison(of(traeger)));
    }

    @Test
    void a_traeger_below_shows_its_own_part() {
        var district = comparison(Optional.of(city.district.getId()));

        assertThat(district.now().strategies()).isEqualTo(1);
        assertThat(district.now().quartiere()).extracting(QuartierFigures::name).containsExactly("Am Hafen");
    }

    @Test
    void readers_never_learn_of_drafts() {
        dashboards.caller = CallerFixture.reader(city.federation.getId(), city.district.getId());

        var overview = database.transaction(() -> dashboards.overview(of(Optional.empty())));

        assertThat(overview.extent().drafts()).isFalse();
        assertThat(overview.extent().mayReadDrafts()).isFalse();
        assertThat(overview.plans()).containsOnlyKeys(StrategyState.ACTIVE, StrategyState.APPROVED);
        assertThat(overview.now().quartiere()).extracting(QuartierFigures::name).containsExactly("Am Hafen");
    }

    @Test
    void whoever_may_read_nothing_sees_an_empty_page() {
        dashboards.caller = CallerFixture.administrator();

        var nothing = comparison(Optional.empty());

        assertThat(nothing.extent().traeger()).isEmpty();
        assertThat(nothing.now().quartiere()).isEmpty();
    }

    @Test
    void choices_follow_the_tree() {
        assertThat(comparison(Optional.empty()).extent().choices())
                .extracting(TraegerChoice::indented)
                .containsExactly("Verband", "– Kreisverband Nord");
    }

    @Test
    void nobody_sees_the_figures_of_somebody_else() {
        dashboards.caller = CallerFixture.manager(city.other.getId());
        var theirs = of(Optional.of(city.district.getId()));

        assertRefused(() -> dashboards.overview(theirs));
        assertRefused(() -> dashboards.comparison(theirs));
        assertRefused(() -> dashboards.resources(theirs, 1));
        assertRefused(() -> dashboards.targetGroups(theirs, Locale.GERMANY));
        assertRefused(() -> dashboards.overTime(theirs, Period.of(Q3, Q4), List.of(Figure.COVERAGE)));
        assertRefused(() -> dashboards.basis(theirs, Figure.COVERAGE));
        assertRefused(() -> dashboards.map(theirs, Figure.COVERAGE));
        assertRefused(() -> dashboards.quartier(theirs, hafen.getId(), Locale.GERMANY));
    }

    private static void assertRefused(ThrowingCallable answer) {
        assertThatThrownBy(answer).isInstanceOf(AccessDenied.class);
    }
}
