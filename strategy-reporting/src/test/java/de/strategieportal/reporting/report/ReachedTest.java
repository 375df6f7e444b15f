package de.strategieportal.reporting.report;

import static de.strategieportal.reporting.dashboard.City.Q3;
import static de.strategieportal.reporting.dashboard.City.Q4;
import static de.strategieportal.strategy.StrategyFixture.digitalGoal;
import static de.strategieportal.strategy.StrategyFixture.indicator;
import static de.strategieportal.strategy.StrategyFixture.value;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.access.CallerFixture;
import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.dashboard.City;
import de.strategieportal.reporting.document.Block;
import de.strategieportal.reporting.document.Chapter;
import de.strategieportal.reporting.document.Report;
import de.strategieportal.reporting.document.Table;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.TestDatabase;
import de.strategieportal.strategy.StrategyState;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was measured in a plan, as a Sachbericht tells it: reached, on the way, not measured. */
class ReachedTest {

    private static final Texts TEXTS = new Texts(Locale.GERMANY);

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private ReportWriting writing;

    @BeforeEach
    void a_plan_with_three_indicators() {
        var city = new City(database);
        var hafen = city.quartier("Am Hafen", 5000);
        city.worksIn(city.district, hafen);
        var plan = city.plan(city.district, hafen).group(city.older, 600).group(city.families, 200);
        var goal = plan.strategy()
                .addDigitalGoal(plan.strategy().getTargetGroups().get(0), digitalGoal("Bekannt"), List.of());
        var guests = goal.addIndicator(indicator("Gäste", "10", "40"));
        guests.measure(Q3, value("25"), Q4);
        guests.measure(Q4, value("46"), Q4);
        goal.addIndicator(indicator("Leere Plätze", "34", "4")).measure(Q3, value("3"), Q4);
        goal.addIndicator(indicator("Anrufe", "0", "20"));
        plan.in(StrategyState.ACTIVE);
        writing = Reported.writing(database, CallerFixture.manager(city.federation.getId(), city.district.getId()));
    }

    @Test
    void the_latest_value_of_the_period_is_held_against_the_target() {
        assertThat(rows(report(sachbericht(Q3, Q4)), "indicators-reached"))
                .containsExactly(
                        "Bekannt | Gäste | 10 | 40 | Q4 2026 | 46 | Q4 2026 | 120 % | erreicht",
                        "Bekannt | Leere Plätze | 34 | 4 | Q4 2026 | 3 | Q3 2026 | 103 % | erreicht",
                        "Bekannt | Anrufe | 0 | 20 | Q4 2026 | k. A. | k. A. | k. A. | nicht gemessen");
        assertThat(rows(report(sachbericht(Q3, Q3)), "indicators-reached").get(0))
                .isEqualTo("Bekannt | Gäste | 10 | 40 | Q4 2026 | 25 | Q3 2026 | 50 % | auf dem Weg");
    }

    @Test
    void a_sentence_counts_them() {
        assertThat(sentences(report(sachbericht(Q3, Q4))))
                .contains("2 von 3 Indikatoren erreicht und 1 nicht gemessen.");
        assertThat(sentences(report(sachbericht(Q3, Q3))))
                .contains("1 von 3 Indikatoren erreicht, 1 auf dem Weg und 1 nicht gemessen.");
    }

    @Test
    void groups_show_what_was_estimated_beside_what_was_measured() {
        assertThat(rows(report(sachbericht(Q3, Q4)), "groups-reached"))
                .containsExactly(
                        "OLDER600 | 600 | 0 | 0 | Gäste | 46 | Q4 2026",
                        "OLDER600 | 600 | 0 | 0 | Leere Plätze | 3 | Q3 2026",
                        "FAMILIES200 | 200 | 0 | 0 | nicht gemessen | k. A. | k. A.");
    }

    @Test
    void nothing_that_may_count_fewer_than_five_persons_leaves_the_traeger() {
        var published = rows(report(sachbericht(Q3, Q4).forPublication()), "indicators-reached");
        assertThat(published.get(0)).contains("| 46 |", "120 %");
        assertThat(published.get(1)).contains("| < 5 |", "| • |").doesNotContain("| 3 |", "103 %");
        assertThat(published.get(2)).contains("| Anrufe | < 5 | 20 |");
        assertThat(rows(report(data().forPublication()), "indicators"))
                .anyMatch(row -> row.contains("Anrufe") && row.contains("< 5"));
        assertThat(rows(report(data().forPublication()), "measurements"))
                .anyMatch(row -> row.contains("Leere Plätze") && row.contains("< 5"));
    }

    @Test
    void a_percentage_a_fraction_and_a_loss_count_no_persons() {
        assertThat(PersonsPlaces.countsPersons("Personen", value("3").getValue()))
                .isTrue();
        assertThat(PersonsPlaces.countsPersons("", value("3").getValue())).isTrue();
        assertThat(PersonsPlaces.countsPersons("%", value("3").getValue())).isFalse();
        assertThat(PersonsPlaces.countsPersons("", value("2.5").getValue())).isFalse();
        assertThat(PersonsPlaces.countsPersons("", value("-3").getValue())).isFalse();
    }

    @Test
    void the_data_export_holds_every_value() {
        assertThat(rows(report(data()), "measurements"))
                .extracting(row -> row.replaceFirst("^\\S+ \\| ", ""))
                .containsExactlyInAnyOrder(
                        "Bekannt | Gäste | k. A. | 2026-Q3 | 25 | k. A.",
                        "Bekannt | Gäste | k. A. | 2026-Q4 | 46 | k. A.",
                        "Bekannt | Leere Plätze | k. A. | 2026-Q3 | 3 | k. A.");
    }

    private static ReportRequest sachbericht(CalendarQuarter from, CalendarQuarter to) {
        return ReportRequest.of(ReportKind.SACHBERICHT, Optional.empty(), Period.of(from, to), Locale.GERMANY);
    }

    private static ReportRequest data() {
        return ReportRequest.of(ReportKind.DATA, Optional.empty(), Period.of(Q3, Q4), Locale.GERMANY);
    }

    /** With its rows, which a flat table reads only while it is written. */
    private Report report(ReportRequest request) {
        return database.transaction(() -> {
            var report = writing.report(request);
            return new Report(
                    report.title(),
                    report.chapters().stream()
                            .map(chapter -> new Chapter(
                                    chapter.key(),
                                    chapter.title(),
                                    chapter.blocks().stream()
                                            .map(ReachedTest::read)
                                            .toList()))
                            .toList(),
                    report.locale());
        });
    }

    private static Block read(Block block) {
        return block instanceof Table table
                ? table.with(
                        StreamSupport.stream(table.rows().spliterator(), false).toList())
                : block;
    }

    private static List<String> rows(Report report, String key) {
        return report.tables().stream()
                .filter(table -> table.key().equals(key))
                .flatMap(table -> StreamSupport.stream(table.rows().spliterator(), false)
                        .map(row -> IntStream.range(0, row.cells().size())
                                .mapToObj(i ->
                                        table.columns().get(i).shown(row.cells().get(i), TEXTS))
                                .reduce((one, other) -> one + " | " + other)
                                .orElseThrow()
                                .replace('\u00a0', ' ')))
                .toList();
    }

    private static Stream<String> sentences(Report report) {
        return report.chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .filter(Block.Text.class::isInstance)
                .map(block -> ((Block.Text) block).text());
    }
}
