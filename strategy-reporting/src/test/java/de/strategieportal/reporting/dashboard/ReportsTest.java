package de.strategieportal.reporting.dashboard;

import static de.strategieportal.reporting.dashboard.City.Q3;
import static de.strategieportal.reporting.dashboard.City.Q4;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.CallerFixture;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.Statements;
import de.strategieportal.shared.TestDatabase;
import de.strategieportal.strategy.ResourceKind;
import de.strategieportal.strategy.StrategyState;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReportsTest {

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private final Reports reports = new Reports();
    private City city;

    @BeforeEach
    void a_city() {
        city = new City(database);
        var hafen = city.quartier("Am Hafen", 5000);
        city.plan(city.district, hafen)
                .resource(ResourceKind.STAFF, "19.5", 1)
                .resource(ResourceKind.VOLUNTEER, "2.25", 4, Q4, Q4)
                .group(city.older, 600)
                .in(StrategyState.ACTIVE);
        city.plan(city.district, hafen).resource(ResourceKind.STAFF, "100", 1).in(StrategyState.DRAFT);
        reports.em = database.em;
        reports.clock = Clock.systemUTC();
        reports.caller = CallerFixture.manager(city.federation.getId(), city.district.getId());
    }

    private TraegerFigures figures(Optional<Long> traeger, Period period, boolean drafts) {
        return database.transaction(() -> reports.figures(traeger, period, drafts));
    }

    @Test
    void the_file_has_the_figures_of_the_dashboard() {
        var dashboards = new Dashboards();
        dashboards.em = database.em;
        dashboards.caller = reports.caller;
        dashboards.clock = reports.clock;

        var figures = figures(Optional.empty(), Period.of(Q3, Q4), false);
        var dashboard = database.transaction(
                () -> dashboards.dashboard(new Selection(Optional.empty(), Q4, false, Set.of()), Locale.GERMANY));

        assertThat(figures.comparisons()).containsExactly(dashboard.before(), dashboard.now());
    }

    @Test
    void statements_do_not_grow_with_the_period() {
        assertThat(Statements.during(() -> figures(Optional.empty(), Period.of(Q4, Q4), true)))
                .isEqualTo(4);
        assertThat(Statements.during(() -> figures(Optional.empty(), Period.of(Q4, Q4.plus(15)), true)))
                .isEqualTo(4);
    }

    @Test
    void another_traeger_is_refused() {
        assertThatThrownBy(() -> figures(Optional.of(city.other.getId()), Period.of(Q3, Q4), false))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void readers_never_get_drafts() {
        reports.caller = CallerFixture.reader(city.federation.getId(), city.district.getId());

        assertThat(figures(Optional.empty(), Period.of(Q4, Q4), true)
                        .comparisons()
                        .get(0)
                        .strategies())
                .isOne();
    }

    @Test
    void a_period_without_end_is_refused_in_words() {
        assertThatThrownBy(() -> figures(Optional.empty(), Period.of(Q4, Q4.plus(400)), false))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("report.too_long");
    }
}
