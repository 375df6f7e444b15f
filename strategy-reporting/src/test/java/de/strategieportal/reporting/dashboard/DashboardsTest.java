package de.strategieportal.reporting.dashboard;

import static de.strategieportal.reporting.dashboard.City.Q3;
import static de.strategieportal.reporting.dashboard.City.Q4;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.strategieportal.access.CallerFixture;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.TestDatabase;
import de.strategieportal.strategy.Light;
import de.strategieportal.strategy.ResourceKind;
import de.strategieportal.strategy.StrategyState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DashboardsTest {

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private Dashboards dashboards;
    private City city;
    private Quartier hafen;
    private Quartier markt;
    private Quartier park;

    @BeforeEach
    void a_city() {
        city = new City(database);
        hafen = city.quartier("Am Hafen", 5000);
        markt = city.quartier("Marktviertel", 0);
        park = city.quartier("Südpark", 2500);
        city.worksIn(city.district, hafen, park);
        city.plan(city.district, hafen)
                .resource(ResourceKind.STAFF, "19.5", 1)
                .resource(ResourceKind.VOLUNTEER, "2.25", 4, Q4, Q4)
                .activity("20", "52", Q3, Q4)
                .group(city.older, 600)
                .group(city.older, 150)
                .group(city.families, null)
                .in(StrategyState.ACTIVE);
        city.plan(city.federation, hafen)
                .resource(ResourceKind.NETWORK_PARTNER, "3", 1)
                .activity("1", "1", Q4, Q4)
                .changed("2026-03-01T23:00:00")
                .in(StrategyState.APPROVED);
        city.plan(city.federation, markt)
                .resource(ResourceKind.MULTIPLIER, "10", 1)
                .group(city.families, 80)
                .in(StrategyState.DRAFT);
        dashboards = City.dashboards(database, CallerFixture.manager(city.federation.getId(), city.district.getId()));
    }

    private QuartierComparison comparison(boolean drafts) {
        return comparison(Q4, drafts, Set.of());
    }

    private QuartierComparison comparison(CalendarQuarter quarter, boolean drafts, Set<Long> quartiere) {
        return database.transaction(
                () -> dashboards.comparison(new Selection(Optional.empty(), quarter, drafts, quartiere)));
    }

    private static BigDecimal rounded(Figure figure, QuartierFigures quartier) {
        return quartier.value(figure).map(figure.unit()::rounded).orElse(null);
    }

    @Nested
    class A_quartier {

        private QuartierFigures figures;

        @BeforeEach
        void with_two_plans() {
            figures = comparison(false).now().quartiere().get(0);
        }

        @Test
        void adds_up_the_hours_of_all_its_plans_by_kind() {
            assertThat(rounded(Figure.HOURS_STAFF, figures)).isEqualTo("19.50");
            assertThat(rounded(Figure.HOURS_VOLUNTEERS, figures)).isEqualTo("9.00");
            assertThat(rounded(Figure.HOURS_NETWORK_PARTNERS, figures)).isEqualTo("3.00");
            assertThat(rounded(Figure.HOURS_MULTIPLIERS, figures)).isEqualTo("0.00");
            assertThat(rounded(Figure.HOURS_AVAILABLE, figures)).isEqualTo("31.50");
        }

        @Test
        void rounds_what_is_required_only_at_the_end() {
            // 20 + 52/26 weeks = 22, and 1 + 1/13 = 1.0769…
            assertThat(rounded(Figure.HOURS_REQUIRED, figures)).isEqualTo("23.08");
        }

        @Test
        void is_covered_by_the_ratio_of_the_sums() {
            // 31.5 ÷ 23.0769…
            assertThat(rounded(Figure.COVERAGE, figures)).isEqualTo("1.37");
            assertThat(figures.hours().orElseThrow().coverage().light()).isEqualTo(Light.SUSTAINABLE);
        }

        @Test
        void counts_hours_per_1000_residents() {
            assertThat(figures.value(Figure.HOURS_AVAILABLE, Per.THOUSAND_RESIDENTS)
                            .map(Figure.HOURS_AVAILABLE.unit()::rounded)
                            .orElseThrow())
                    .isEqualTo("6.30");
        }

        @Test
        void adds_up_the_sizes_that_are_known() {
            assertThat(rounded(Figure.PERSONS, figures)).isEqualTo("750");
        }

        @Test
        void says_how_many_plans_it_rests_on_and_how_fresh_they_are() {
            assertThat(figures.strategies()).isEqualTo(2);
            assertThat(figures.freshness())
                    .contains(new Freshness(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-10-05")));
        }
    }

    @Test
    void quartiere_are_those_the_traeger_works_or_plans_in() {
        assertThat(comparison(false).now().quartiere())
                .extracting(QuartierFigures::name)
                .containsExactly("Am Hafen", "Marktviertel", "Südpark");
    }

    @Test
    void umlauts_stand_where_germans_look_for_them() {
        city.worksIn(
                city.federation,
                city.quartier("Öffinger Weg", 1000),
                city.quartier("Zeche", 1000),
                city.quartier("ährenfeld", 1000));

        assertThat(comparison(false).now().quartiere())
                .extracting(QuartierFigures::name)
                .containsExactly("ährenfeld", "Am Hafen", "Marktviertel", "Öffinger Weg", "Südpark", "Zeche");
    }

    @Test
    void the_quarter_before_has_its_own_figures() {
        var before = comparison(false).before();

        assertThat(before.quarter()).isEqualTo(Q3);
        assertThat(before.total(Figure.HOURS_AVAILABLE))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("22.5"));
        assertThat(before.total(Figure.HOURS_REQUIRED))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("22"));
    }

    @Test
    void what_nobody_stated_is_unknown_and_never_0() {
        var comparison = comparison(false);
        var south = comparison.now().quartiere().get(2);

        assertThat(south.value(Figure.HOURS_AVAILABLE)).isEmpty();
        assertThat(south.value(Figure.COVERAGE)).isEmpty();
        assertThat(south.value(Figure.PERSONS)).isEmpty();
        assertThat(comparison.now().withoutPlan()).containsExactly("Marktviertel", "Südpark");
        assertThat(comparison.now().withoutResidents()).containsExactly("Marktviertel");
    }

    @Test
    void drafts_count_only_when_asked_for() {
        assertThat(comparison(false).now().strategies()).isEqualTo(2);
        assertThat(comparison(true).now().strategies()).isEqualTo(3);
        assertThat(rounded(
                        Figure.HOURS_MULTIPLIERS,
                        comparison(true).now().quartiere().get(1)))
                .isEqualTo("10.00");
        assertThat(comparison(true).now().quartiere().get(1).value(Figure.COVERAGE))
                .isEmpty();
    }

    @Test
    void ratios_take_the_quartiere_where_both_parts_are_known() {
        // Marktviertel has 10 hours but no residents, Südpark residents but no hours
        assertThat(comparison(true)
                        .now()
                        .total(Figure.HOURS_AVAILABLE, Per.THOUSAND_RESIDENTS)
                        .map(Figure.HOURS_AVAILABLE.unit()::rounded))
                .contains(new BigDecimal("6.30"));
    }

    @Test
    void target_groups_are_added_up_by_category_and_quartier() {
        var categories = database.transaction(() -> dashboards
                .targetGroups(new Selection(Optional.empty(), Q4, true, Set.of()), Locale.GERMANY)
                .categories());

        assertThat(categories).extracting(CategoryRow::name).containsExactly("Ältere Menschen", "Familien");
        assertThat(categories.get(0).cells())
                .extracting(
                        CategoryRow.Cell::name,
                        cell -> cell.amounts().count(Measure.TARGET_GROUPS),
                        cell -> Figure.PERSONS.of(cell.amounts()).map(BigDecimal::intValue))
                .containsExactly(
                        tuple("Am Hafen", 2, Optional.of(750)),
                        tuple("Marktviertel", 0, Optional.empty()),
                        tuple("Südpark", 0, Optional.empty()));
        assertThat(categories.get(1).cells())
                .extracting(
                        cell -> cell.amounts().count(Measure.TARGET_GROUPS),
                        cell -> Figure.PERSONS.of(cell.amounts()).map(BigDecimal::intValue))
                .containsExactly(tuple(1, Optional.empty()), tuple(1, Optional.of(80)), tuple(0, Optional.empty()));
    }

    @Test
    void a_choice_of_quartiere_limits_everything_but_the_choice_itself() {
        var comparison = comparison(Q4, true, Set.of(markt.getId(), 4711L));

        assertThat(comparison.extent().places()).hasSize(3);
        assertThat(comparison.extent().chosen()).containsExactly(markt.getId());
        assertThat(comparison.now().quartiere())
                .extracting(QuartierFigures::name)
                .containsExactly("Marktviertel");
    }

    @Test
    void a_calendar_quarter_without_plans_is_empty_and_no_error() {
        var comparison = comparison(CalendarQuarter.of("2031-Q1"), true, Set.of());

        assertThat(comparison.now().strategies()).isZero();
        assertThat(comparison.now().total(Figure.HOURS_AVAILABLE)).isEmpty();
    }

    @Test
    void boundaries_come_for_the_map() {
        city.boundary(hafen, "{}");

        var map = database.transaction(
                () -> dashboards.map(new Selection(Optional.empty(), Q4, false, Set.of()), Figure.COVERAGE));

        assertThat(map.boundaries()).containsOnlyKeys(hafen.getId());
    }
}
