package de.strategieportal.reporting.report;

import static de.strategieportal.reporting.dashboard.City.Q3;
import static de.strategieportal.reporting.dashboard.City.Q4;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.Caller;
import de.strategieportal.access.CallerFixture;
import de.strategieportal.report.ReportLimits;
import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.dashboard.City;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.Selection;
import de.strategieportal.reporting.document.Block;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Report;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.TestDatabase;
import de.strategieportal.strategy.ResourceKind;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.StrategyState;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportWritingTest {

    private static final Period AUTUMN = Period.of(Q3, Q4);

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private City city;
    private ReportWriting writing;

    @BeforeEach
    void a_city() {
        city = new City(database);
        var hafen = city.quartier("Am Hafen", 5000);
        city.worksIn(city.district, hafen, city.quartier("Ödland", 0));
        city.plan(city.district, hafen)
                .resource(ResourceKind.STAFF, "19.5", 1)
                .resource(ResourceKind.VOLUNTEER, "2.25", 4, Q4, Q4)
                .activity("12", "26", Q3, Q4)
                .group(city.older, 600)
                .in(StrategyState.ACTIVE);
        city.plan(city.district, hafen).resource(ResourceKind.STAFF, "100", 1).in(StrategyState.DRAFT);
        asked(CallerFixture.manager(city.federation.getId(), city.district.getId()));
    }

    private void asked(Caller caller) {
        writing = Reported.writing(database, caller);
    }

    private ReportRequest request(ReportKind kind) {
        return ReportRequest.of(kind, Optional.empty(), AUTUMN, Locale.GERMANY);
    }

    private Report written(ReportRequest request) {
        return database.transaction(() -> {
            var report = writing.report(request);
            report.tables().forEach(table -> table.rows().forEach(row -> {}));
            return report;
        });
    }

    private static List<Row> rows(Table table) {
        var rows = new ArrayList<Row>();
        table.rows().forEach(rows::add);
        return rows;
    }

    private static Table table(Report report, String key) {
        return report.tables().stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_report_has_the_figures_of_the_dashboard() {
        var dashboard = database.transaction(
                () -> writing.dashboards.comparison(new Selection(Optional.empty(), Q4, false, Set.of())));
        var table = table(written(request(ReportKind.TRAEGER).withChapters(ReportChapter.DETAILS)), "figures");

        for (var figure : Figure.values()) {
            var column = table.columns().stream().map(c -> c.key()).toList().indexOf(figure.key());
            for (int i = 0; i < dashboard.now().quartiere().size(); i++) {
                assertThat(rows(table).get(3 + i).cells().get(column).number())
                        .as(figure.key())
                        .isEqualTo(dashboard.now().quartiere().get(i).value(figure));
            }
            assertThat(rows(table).get(5).cells().get(column).number())
                    .isEqualTo(dashboard.now().total(figure));
        }
    }

    @Test
    void each_quartier_has_a_row_in_each_calendar_quarter_and_each_calendar_quarter_a_total() {
        var rows = rows(table(written(request(ReportKind.TRAEGER).withChapters(ReportChapter.DETAILS)), "figures"));

        assertThat(rows).extracting(Row::total).containsExactly(false, false, true, false, false, true);
        assertThat(rows.get(5).cells().get(1)).isEqualTo(Cell.of("Summe"));
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void every_kind_is_written_in_both_languages(ReportKind kind) {
        for (var locale : List.of(Locale.GERMANY, Locale.UK)) {
            var request = kind.about() == ReportKind.About.PLAN
                    ? new ReportRequest(
                            kind,
                            List.of(),
                            Optional.empty(),
                            Optional.of(1L),
                            Set.of(),
                            AUTUMN,
                            false,
                            false,
                            locale,
                            Optional.empty())
                    : ReportRequest.of(kind, Optional.empty(), AUTUMN, locale);
            assertThat(kind.name(new Texts(locale))).isNotBlank();
            assertThat(kind.meaning(new Texts(locale))).isNotBlank();
            if (kind.about() == ReportKind.About.TRAEGER) {
                assertThat(written(request).chapters()).isNotEmpty();
            }
        }
    }

    @Test
    void a_table_of_the_data_export_has_a_row_for_each_entry() {
        var report = database.transaction(() -> {
            var data = writing.report(request(ReportKind.DATA));
            assertThat(rows(table(data, "plans"))).hasSize(1);
            assertThat(rows(table(data, "resources"))).hasSize(2);
            assertThat(rows(table(data, "hours-per-quarter"))).hasSize(2);
            assertThat(rows(table(data, "groups")).get(0).cells())
                    .contains(Cell.of("OLDER600"))
                    .extracting(Cell::number)
                    .contains(Optional.of(new BigDecimal(600)));
            return data;
        });
        assertThat(report.tables()).hasSize(ReportKind.DATA.chapters().size());
    }

    @Test
    void what_was_removed_from_a_draft_is_in_no_data_export() {
        database.transaction(() -> {
            var draft = database.em
                    .createQuery("SELECT s FROM Strategy s WHERE s.state = :draft", Strategy.class)
                    .setParameter("draft", StrategyState.DRAFT)
                    .getSingleResult();
            draft.remove(draft.getResources().get(0), LocalDateTime.parse("2026-11-05T10:00:00"));
        });

        database.transaction(() -> {
            var data = writing.report(request(ReportKind.DATA).withDrafts(true));
            assertThat(rows(table(data, "plans"))).hasSize(2);
            assertThat(rows(table(data, "resources"))).hasSize(2);
        });
    }

    @Test
    void a_traeger_without_plans_gets_a_report_that_says_so() {
        asked(CallerFixture.manager(city.other.getId()));

        var report = written(request(ReportKind.TRAEGER));

        assertThat(report.chapters().get(0).blocks())
                .first()
                .isInstanceOfSatisfying(
                        Block.Text.class, text -> assertThat(text.text()).contains("kein Quartier"));
    }

    @Test
    void chapters_can_be_chosen_and_ordered() {
        var report = written(request(ReportKind.TRAEGER).withChapters(ReportChapter.GROUPS, ReportChapter.SUMMARY));

        assertThat(report.chapters()).extracting(chapter -> chapter.key()).containsExactly("groups", "summary");
    }

    @Test
    void a_chapter_of_another_kind_is_refused() {
        assertThatThrownBy(() -> request(ReportKind.BOARD).withChapters(ReportChapter.PLAN))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("report.chapter_of_another_kind");
    }

    @Test
    void a_period_without_end_is_refused_in_words() {
        assertThatThrownBy(() -> ReportRequest.of(
                        ReportKind.BOARD, Optional.empty(), Period.of(Q4, Q4.plus(400)), Locale.GERMANY))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("report.too_long");
    }

    @Test
    void another_traeger_is_refused() {
        var request = ReportRequest.of(ReportKind.DATA, Optional.of(city.other.getId()), AUTUMN, Locale.GERMANY);

        assertThatThrownBy(() -> written(request)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void readers_never_get_drafts() {
        asked(CallerFixture.reader(city.federation.getId(), city.district.getId()));

        database.transaction(() -> {
            var data = writing.report(request(ReportKind.DATA).withDrafts(true));
            assertThat(rows(table(data, "plans"))).hasSize(1);
        });
    }

    @Test
    void quartiere_that_are_not_among_those_of_the_traeger_are_refused_in_words() {
        var request = request(ReportKind.BOARD).withQuartiere(Set.of(999_999L));

        assertThatThrownBy(() -> written(request))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("report.quartiere_gone");
        assertThat(previewed(request).quartiereGone()).isTrue();
    }

    @Test
    void the_preview_counts_what_the_report_will_rest_on() {
        assertThat(previewed(request(ReportKind.TRAEGER)).plans()).isEqualTo(1);
        assertThat(previewed(request(ReportKind.TRAEGER).withDrafts(true)).plans())
                .isEqualTo(2);
        assertThat(previewed(request(ReportKind.TRAEGER)).extent().chosen()).hasSize(2);
        assertThat(previewed(request(ReportKind.TRAEGER)).choices())
                .extracting(PlanChoice::draft)
                .containsExactlyInAnyOrder(true, false);

        asked(CallerFixture.reader(city.federation.getId(), city.district.getId()));
        assertThat(previewed(request(ReportKind.TRAEGER)).choices()).hasSize(1);
    }

    @Test
    void a_plan_is_previewed_only_for_those_who_may_read_it() {
        var plan = previewed(request(ReportKind.TRAEGER)).choices().get(0);
        var request = ReportRequest.ofPlan(plan.id(), AUTUMN, Locale.GERMANY);
        assertThat(previewed(request).plan()).hasValue(plan);
        assertThat(previewed(request).traeger()).hasValue(city.district.getId());

        asked(CallerFixture.manager(city.other.getId()));
        assertThatThrownBy(() -> previewed(request)).isInstanceOf(NotFound.class);
    }

    private Preview previewed(ReportRequest request) {
        var previews = new ReportPreviews();
        previews.em = database.em;
        previews.caller = writing.caller;
        previews.limits = new ReportLimits();
        previews.clock = writing.clock;
        return database.transaction(() -> previews.of(request));
    }
}
