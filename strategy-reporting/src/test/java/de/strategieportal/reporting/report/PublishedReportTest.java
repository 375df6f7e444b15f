package de.strategieportal.reporting.report;

import static de.strategieportal.reporting.dashboard.City.Q3;
import static de.strategieportal.reporting.dashboard.City.Q4;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.access.CallerFixture;
import de.strategieportal.reporting.dashboard.City;
import de.strategieportal.reporting.document.Block;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Report;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.TestDatabase;
import de.strategieportal.strategy.ResourceKind;
import de.strategieportal.strategy.StrategyState;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What leaves the Träger: three older people in one Quartier must not be found out. */
class PublishedReportTest {

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private ReportWriting writing;

    @BeforeEach
    void a_city() {
        var city = new City(database);
        var hafen = city.quartier("Am Hafen", 5000);
        var markt = city.quartier("Am Markt", 7000);
        city.worksIn(city.district, hafen, markt);
        database.transaction(() ->
                database.em.find(city.older.getClass(), city.older.getId()).aged(65, null));
        city.plan(city.district, hafen)
                .resource(ResourceKind.STAFF, "19.5", 1)
                .group(city.older, 3)
                .group(city.families, 647)
                .in(StrategyState.ACTIVE);
        city.plan(city.district, markt)
                .resource(ResourceKind.STAFF, "10", 1)
                .group(city.older, 811)
                .group(city.families, 923)
                .in(StrategyState.ACTIVE);
        var caller = CallerFixture.manager(city.federation.getId(), city.district.getId());
        writing = Reported.writing(database, caller);
    }

    private static ReportRequest request(ReportKind kind) {
        return ReportRequest.of(kind, Optional.empty(), Period.of(Q3, Q4), Locale.GERMANY);
    }

    private Report report(ReportRequest request) {
        return database.transaction(() -> writing.report(request));
    }

    private static Stream<Cell> cells(Report report) {
        return report.chapters().stream()
                .flatMap(chapter -> Stream.concat(
                        chapter.tables()
                                .flatMap(table ->
                                        StreamSupport.stream(table.rows().spliterator(), false))
                                .flatMap(row -> row.cells().stream()),
                        chapter.blocks().stream()
                                .filter(Block.KeyFigures.class::isInstance)
                                .flatMap(block -> ((Block.KeyFigures) block).figures().stream())
                                .map(Block.KeyFigures.KeyFigure::value)));
    }

    private static Stream<String> sentences(Report report) {
        return report.chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .filter(Block.Text.class::isInstance)
                .map(block -> ((Block.Text) block).text());
    }

    private static Stream<Integer> numbers(Report report) {
        return cells(report)
                .filter(Cell.Persons.class::isInstance)
                .map(cell -> cell.number().orElseThrow().intValue());
    }

    @Test
    void within_the_traeger_every_number_is_told() {
        assertThat(numbers(report(request(ReportKind.TRAEGER)))).contains(3, 647, 650, 811, 923, 814, 1570, 2384);
    }

    @Test
    void a_small_group_is_kept_back_and_whatever_would_tell_it() {
        var published = report(request(ReportKind.TRAEGER).forPublication());

        assertThat(cells(published)).contains(new Cell.Withheld("< 5"), new Cell.Withheld("•"));
        assertThat(numbers(published)).doesNotContain(3, 647, 811, 923).contains(2384);
    }

    @Test
    void no_sentence_tells_the_size_of_a_group() {
        assertThat(sentences(report(request(ReportKind.TRAEGER))))
                .anySatisfy(sentence -> assertThat(sentence).contains("geplant wird für 814"));
        assertThat(sentences(report(request(ReportKind.TRAEGER).forPublication())))
                .noneSatisfy(sentence -> assertThat(sentence).containsPattern("\\b(3|647|811|923|814)\\b"));
    }

    @Test
    void rows_of_the_data_export_are_judged_one_by_one() {
        database.transaction(() -> {
            var data = writing.report(request(ReportKind.DATA).forPublication());
            assertThat(cells(data)).contains(new Cell.Withheld("< 5"));
            assertThat(numbers(data)).doesNotContain(3);
        });
    }
}
