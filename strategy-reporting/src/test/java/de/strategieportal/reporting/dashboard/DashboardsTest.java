package de.strategieportal.reporting.dashboard;

import static de.strategieportal.reporting.dashboard.City.Q3;
import static de.strategieportal.reporting.dashboard.City.Q4;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.Caller;
import de.strategieportal.access.CallerFixture;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Statements;
import de.strategieportal.shared.TestDatabase;
import de.strategieportal.strategy.Light;
import de.strategieportal.strategy.ResourceKind;
import de.strategieportal.strategy.StrategyState;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DashboardsTest {

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private final Dashboards dashboards = new Dashboards();
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
        signIn(manager());
        dashboards.em = database.em;
        dashboards.clock = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);
    }

    private Caller manager() {
        return CallerFixture.manager(city.federation.getId(), city.district.getId());
    }

    private void signIn(Caller caller) {
        dashboards.caller = caller;
    }

    private Dashboard dashboard(boolean drafts) {
        return dashboard(Optional.empty(), Q4, drafts, Set.of());
    }

    private Dashboard dashboard(Optional<Long> traeger, CalendarQuarter quarter, boolean drafts, Set<Long> quartiere) {
        return database.transaction(
                () -> dashboards.dashboard(new Selection(traeger, quarter, drafts, quartiere), Locale.GERMANY));
    }

    private static BigDecimal rounded(Figure figure, QuartierFigures quartier) {
        return quartier.value(figure).map(figure.unit()::rounded).orElse(null);
    }

    @Nested
    class A_quartier {

        private QuartierFigures figures;

        @BeforeEach
        void with_two_plans() {
            figures = dashboard(false).now().quartiere().get(0);
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
        assertThat(dashboard(false).now().quartiere())
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

        assertThat(dashboard(false).now().quartiere())
                .extracting(QuartierFigures::name)
                .containsExactly("ährenfeld", "Am Hafen", "Marktviertel", "Öffinger Weg", "Südpark", "Zeche");
    }

    @Test
    void the_quarter_before_has_its_own_figures() {
        var before = dashboard(false).before();

        assertThat(before.quarter()).isEqualTo(Q3);
        assertThat(before.total(Figure.HOURS_AVAILABLE))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("22.5"));
        assertThat(before.total(Figure.HOURS_REQUIRED))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("22"));
    }

    @Test
    void what_nobody_stated_is_unknown_and_never_0() {
        var dashboard = dashboard(false);
        var south = dashboard.now().quartiere().get(2);

        assertThat(south.value(Figure.HOURS_AVAILABLE)).isEmpty();
        assertThat(south.value(Figure.COVERAGE)).isEmpty();
        assertThat(south.value(Figure.PERSONS)).isEmpty();
        assertThat(dashboard.now().withoutPlan()).containsExactly("Marktviertel", "Südpark");
        assertThat(dashboard.now().withoutResidents()).containsExactly("Marktviertel");
    }

    @Test
    void drafts_count_only_when_asked_for() {
        assertThat(dashboard(false).now().strategies()).isEqualTo(2);
        assertThat(dashboard(false).plans()).isEqualTo(3);
        assertThat(dashboard(true).now().strategies()).isEqualTo(3);
        assertThat(rounded(
                        Figure.HOURS_MULTIPLIERS,
                        dashboard(true).now().quartiere().get(1)))
                .isEqualTo("10.00");
        assertThat(dashboard(true).now().quartiere().get(1).value(Figure.COVERAGE))
                .isEmpty();
    }

    @Test
    void ratios_take_the_quartiere_where_both_parts_are_known() {
        // Marktviertel has 10 hours but no residents, Südpark residents but no hours
        assertThat(dashboard(true)
                        .now()
                        .total(Figure.HOURS_AVAILABLE, Per.THOUSAND_RESIDENTS)
                        .map(Figure.HOURS_AVAILABLE.unit()::rounded))
                .contains(new BigDecimal("6.30"));
    }

    @Test
    void target_groups_are_added_up_by_category_and_quartier() {
        var groups = dashboard(true).groups();

        assertThat(groups.columns()).containsExactly("Am Hafen", "Marktviertel", "Südpark");
        assertThat(groups.lines()).extracting(HeatMap.Line::name).containsExactly("Ältere Menschen", "Familien");
        assertThat(groups.lines().get(0).cells().get(0))
                .isEqualTo(new HeatMap.Cell("Am Hafen", 2, Optional.of(BigDecimal.valueOf(750))));
        assertThat(groups.lines().get(1).cells().get(0)).isEqualTo(new HeatMap.Cell("Am Hafen", 1, Optional.empty()));
        assertThat(groups.lines().get(1).cells().get(1))
                .isEqualTo(new HeatMap.Cell("Marktviertel", 1, Optional.of(BigDecimal.valueOf(80))));
    }

    @Test
    void a_choice_of_quartiere_limits_everything_but_the_choice_itself() {
        var dashboard = dashboard(Optional.empty(), Q4, true, Set.of(markt.getId(), 4711L));

        assertThat(dashboard.places()).hasSize(3);
        assertThat(dashboard.chosen()).containsExactly(markt.getId());
        assertThat(dashboard.now().quartiere())
                .extracting(QuartierFigures::name)
                .containsExactly("Marktviertel");
        assertThat(dashboard.plans()).isEqualTo(1);
    }

    @Test
    void a_calendar_quarter_without_plans_is_empty_and_no_error() {
        var dashboard = dashboard(Optional.empty(), CalendarQuarter.of("2031-Q1"), true, Set.of());

        assertThat(dashboard.now().strategies()).isZero();
        assertThat(dashboard.now().total(Figure.HOURS_AVAILABLE)).isEmpty();
    }

    @Test
    void boundaries_come_for_the_map() {
        city.boundary(hafen, "{}");

        assertThat(dashboard(false).boundaries()).containsOnlyKeys(hafen.getId());
    }

    @Nested
    class Access {

        @Test
        void another_traeger_is_refused() {
            assertThatThrownBy(() -> dashboard(Optional.of(city.other.getId()), Q4, false, Set.of()))
                    .isInstanceOf(AccessDenied.class);
        }

        @Test
        void a_traeger_below_shows_its_own_part() {
            var dashboard = dashboard(Optional.of(city.district.getId()), Q4, true, Set.of());

            assertThat(dashboard.now().strategies()).isEqualTo(1);
            assertThat(dashboard.now().quartiere())
                    .extracting(QuartierFigures::name)
                    .containsExactly("Am Hafen", "Südpark");
        }

        @Test
        void readers_never_learn_of_drafts() {
            signIn(CallerFixture.reader(city.federation.getId(), city.district.getId()));

            var dashboard = dashboard(true);

            assertThat(dashboard.drafts()).isFalse();
            assertThat(dashboard.mayReadDrafts()).isFalse();
            assertThat(dashboard.plans()).isEqualTo(2);
            assertThat(dashboard.now().quartiere())
                    .extracting(QuartierFigures::name)
                    .containsExactly("Am Hafen", "Südpark");
        }

        @Test
        void whoever_may_read_nothing_sees_an_empty_page() {
            signIn(CallerFixture.administrator());

            var dashboard = dashboard(false);

            assertThat(dashboard.traeger()).isEmpty();
            assertThat(dashboard.now().quartiere()).isEmpty();
        }

        @Test
        void choices_follow_the_tree() {
            assertThat(dashboard(false).choices())
                    .extracting(TraegerChoice::indented)
                    .containsExactly("Verband", "– Kreisverband Nord");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 200})
    void statements_do_not_grow_with_the_quartiere(int quartiere) {
        IntStream.range(0, quartiere).forEach(i -> {
            var quartier = city.quartier("Viertel " + i, 1000 + i);
            city.boundary(quartier, "{}");
            city.plan(city.district, quartier)
                    .resource(ResourceKind.STAFF, "10", 1)
                    .activity("8", "13", Q3, Q4)
                    .group(city.older, 100)
                    .in(StrategyState.ACTIVE);
        });

        // two more ask who calls and what they may read, so a page has eleven
        assertThat(Statements.during(() -> dashboard(true))).isEqualTo(9);
        assertThat(dashboard(true).now().quartiere()).hasSize(quartiere + 3);
    }
}
