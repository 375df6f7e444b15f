package de.strategieportal.reporting.dashboard;

import static de.strategieportal.reporting.dashboard.City.Q3;
import static de.strategieportal.reporting.dashboard.City.Q4;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.strategieportal.access.CallerFixture;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.reporting.dashboard.Attention.Reason;
import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.Statements;
import de.strategieportal.shared.TestDatabase;
import de.strategieportal.strategy.Light;
import de.strategieportal.strategy.ResourceKind;
import de.strategieportal.strategy.StrategyState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DashboardAnswersTest {

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private City city;
    private Quartier hafen;
    private Quartier markt;
    private Dashboards dashboards;

    @BeforeEach
    void a_city() {
        city = new City(database);
        hafen = city.quartier("Am Hafen", 5000);
        markt = city.quartier("Marktviertel", 0);
        city.worksIn(city.district, hafen, markt);
        // Q3: 30 available, 10 required; Q4: 20 available and carried by one person, 30 required
        city.plan(city.district, hafen)
                .resource(ResourceKind.STAFF, "20", 1)
                .resource(ResourceKind.VOLUNTEER, "5", 2, Q3, Q3)
                .activity("10", "0", Q3, Q4)
                .activity("20", "0", Q4, Q4)
                .group(city.older, 60)
                .changed("2026-06-01T10:00:00")
                .in(StrategyState.ACTIVE);
        city.plan(city.federation, hafen).resource(ResourceKind.STAFF, "4", 2).in(StrategyState.IN_REVIEW);
        dashboards = City.dashboards(database, CallerFixture.manager(city.federation.getId(), city.district.getId()));
    }

    private <T> T asked(Function<Selection, T> answer, Quartier... only) {
        var ids = Set.copyOf(Arrays.stream(only).map(Quartier::getId).toList());
        return database.transaction(() -> answer.apply(new Selection(Optional.empty(), Q4, false, ids)));
    }

    private static BigDecimal rounded(Optional<BigDecimal> value) {
        return value.map(figure -> figure.setScale(2, RoundingMode.HALF_UP)).orElse(null);
    }

    @Nested
    class The_overview {

        private Overview overview;

        @BeforeEach
        void is_asked_for() {
            overview = asked(dashboards::overview);
        }

        @Test
        void counts_plans_by_state_whether_their_figures_count_or_not() {
            assertThat(overview.plans())
                    .containsEntry(StrategyState.ACTIVE, 1L)
                    .containsEntry(StrategyState.IN_REVIEW, 1L)
                    .hasSize(2);
        }

        @Test
        void shows_lights_from_the_quarter_before_to_three_after() {
            assertThat(overview.lights())
                    .extracting(Lights::quarter)
                    .startsWith(Q3, Q4)
                    .hasSize(5);
            assertThat(overview.lights().get(0).plans()).containsEntry(Light.SUSTAINABLE, 1L);
            assertThat(overview.lights().get(1).plans()).containsEntry(Light.NOT_SUSTAINABLE, 1L);
            assertThat(overview.lights().get(4).total()).isZero();
        }

        @Test
        void names_what_turned_red_is_unconfirmed_was_not_touched_or_waits() {
            assertThat(overview.attention().get(Reason.TURNED_RED))
                    .extracting(Attention::quartier, Attention::critical)
                    .containsExactly(tuple("Am Hafen", 2));
            assertThat(overview.attention().get(Reason.UNCONFIRMED))
                    .extracting(Attention::since)
                    .containsExactly(Optional.empty(), Optional.empty());
            assertThat(overview.attention().get(Reason.UNTOUCHED)).hasSize(1);
            assertThat(overview.attention().get(Reason.IN_REVIEW)).hasSize(1);
        }

        @Test
        void asks_for_no_review_of_those_who_do_not_approve() {
            dashboards.caller = CallerFixture.reader(city.federation.getId());

            assertThat(asked(dashboards::overview).attention().get(Reason.IN_REVIEW))
                    .isEmpty();
        }
    }

    @Test
    void a_comparison_knows_now_and_before() {
        var comparison = asked(dashboards::comparison);

        assertThat(rounded(comparison.now().total(Figure.BALANCE))).isEqualTo("-10.00");
        assertThat(rounded(comparison.now().total(Figure.HOURS_MISSING))).isEqualTo("10.00");
        assertThat(rounded(comparison.before().total(Figure.BALANCE))).isEqualTo("20.00");
        assertThat(comparison.now().quartiere().get(1).value(Figure.HOURS_AVAILABLE))
                .isEmpty();
    }

    @Test
    void resources_name_the_plans_that_one_person_carries() {
        var resources = asked(selection -> dashboards.resources(selection, 4));

        assertThat(resources.comparisons()).hasSize(4);
        assertThat(resources.singlePoints()).extracting(PlanLine::quartier).containsExactly("Am Hafen");
        assertThat(rounded(resources.now().total(Figure.SINGLE_POINTS))).isEqualTo("1.00");
        assertThat(rounded(resources.now().total(Figure.REQUIRED_NOBODY))).isEqualTo("30.00");
    }

    @Test
    void target_groups_stand_beside_the_residents_of_their_age() {
        database.transaction(() ->
                database.em.find(city.older.getClass(), city.older.getId()).aged(65, null));

        var older = asked(selection -> dashboards.targetGroups(selection, Locale.GERMANY))
                .categories()
                .get(0);

        assertThat(rounded(older.total(Figure.RESIDENTS))).isEqualTo("100.00");
        assertThat(rounded(older.total(Figure.PERSONS))).isEqualTo("60.00");
        assertThat(older.cells()).extracting(CategoryRow.Cell::planned).containsExactly(true, false);
        assertThat(Figure.RESIDENTS.of(older.cells().get(1).amounts())).isEmpty();
    }

    @Test
    void residents_of_an_age_are_spread_evenly_over_the_years_of_their_band() {
        // 4900 people from 0 to 64: 18 of 65 years
        database.transaction(() ->
                database.em.find(city.older.getClass(), city.older.getId()).aged(0, 17));

        var young = asked(selection -> dashboards.targetGroups(selection, Locale.GERMANY))
                .categories()
                .get(0);

        assertThat(rounded(young.total(Figure.RESIDENTS))).isEqualTo("1356.92");
    }

    @Test
    void over_time_reads_only_what_was_asked_for() {
        var time = asked(
                selection -> dashboards.overTime(selection, Period.of(Q3, Q4.next()), List.of(Figure.HOURS_REQUIRED)));

        assertThat(time.comparisons())
                .extracting(comparison -> rounded(comparison.total(Figure.HOURS_REQUIRED)))
                .containsExactly(new BigDecimal("10.00"), new BigDecimal("30.00"), null);
        assertThat(time.comparisons().get(0).total(Figure.GOALS)).isEmpty();
    }

    @Test
    void over_time_has_an_end() {
        assertThatThrownBy(() -> asked(selection ->
                        dashboards.overTime(selection, Period.of(Q4, Q4.plus(20)), List.of(Figure.COVERAGE))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("dashboard.too_long");
    }

    @Test
    void one_quartier_has_everything_and_the_plans_behind_it() {
        var quartier = asked(selection -> dashboards.quartier(selection, hafen.getId(), Locale.GERMANY));

        assertThat(rounded(quartier.now().total(Figure.COVERAGE))).isEqualTo("0.67");
        assertThat(rounded(quartier.before().total(Figure.COVERAGE))).isEqualTo("3.00");
        assertThat(quartier.plans()).extracting(PlanLine::state).containsExactly(StrategyState.ACTIVE);
    }

    @Test
    void a_quartier_of_somebody_else_is_not_found() {
        var elsewhere = city.quartier("Anderswo", 1000);

        assertThatThrownBy(() -> asked(selection -> dashboards.quartier(selection, elsewhere.getId(), Locale.GERMANY)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_number_leads_to_the_plans_it_rests_on() {
        var basis = asked(selection -> dashboards.basis(selection, Figure.HOURS_REQUIRED), hafen);

        assertThat(basis.plans()).hasSize(1);
        assertThat(rounded(basis.plans().get(0).value(Figure.HOURS_REQUIRED))).isEqualTo("30.00");
        assertThat(rounded(basis.now().total(Figure.HOURS_REQUIRED))).isEqualTo("30.00");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 200})
    void no_answer_costs_more_statements_when_there_are_more_quartiere(int quartiere) {
        IntStream.range(0, quartiere).forEach(i -> {
            var quartier = city.quartier("Viertel " + i, 1000);
            city.boundary(quartier, "{}");
            city.plan(city.district, quartier)
                    .resource(ResourceKind.STAFF, "10", 1)
                    .activity("12", "0", Q3, Q4)
                    .group(city.older, 100)
                    .in(StrategyState.ACTIVE);
        });

        assertThat(Statements.during(() -> asked(dashboards::overview))).isEqualTo(9);
        assertThat(Statements.during(() -> asked(dashboards::comparison))).isEqualTo(4);
        assertThat(Statements.during(() -> database.transaction(() -> dashboards.attention())))
                .isEqualTo(5);
        assertThat(Statements.during(() -> asked(selection -> dashboards.resources(selection, 6))))
                .isEqualTo(5);
        assertThat(Statements.during(() -> asked(selection -> dashboards.targetGroups(selection, Locale.GERMANY))))
                .isEqualTo(7);
        assertThat(Statements.during(() -> asked(selection -> dashboards.basis(selection, Figure.COVERAGE))))
                .isEqualTo(5);
        assertThat(Statements.during(() -> asked(selection -> dashboards.map(selection, Figure.COVERAGE))))
                .isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16})
    void no_answer_costs_more_statements_when_it_is_about_more_calendar_quarters(int quarters) {
        var period = Period.of(Q4, Q4.plus(quarters - 1));

        assertThat(Statements.during(
                        () -> asked(selection -> dashboards.overTime(selection, period, List.of(Figure.values())))))
                .isEqualTo(4);
    }
}
