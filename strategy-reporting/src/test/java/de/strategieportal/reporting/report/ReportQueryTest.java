package de.strategieportal.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.export.ReportFormat;
import de.strategieportal.reporting.report.ReportQuery.Doubt;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportQueryTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final CalendarQuarter Q4 = CalendarQuarter.of("2026-Q4");

    static ReportQuery read(String written) {
        return ReportQuery.read(written, TODAY, Locale.GERMAN);
    }

    static Period period(String from, String to) {
        return Period.of(CalendarQuarter.of(from), CalendarQuarter.of(to));
    }

    @Test
    void without_a_wish_it_is_the_report_most_people_want() {
        var query = read("");

        assertThat(query.doubts()).isEmpty();
        assertThat(query.format().key()).isEqualTo("pdf");
        assertThat(query.request())
                .isEqualTo(ReportRequest.of(
                        ReportKind.TRAEGER, Optional.empty(), period("2026-Q4", "2027-Q3"), Locale.GERMANY));
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void what_was_written_is_read_again_as_it_was(ReportKind kind) {
        var chapters = kind.chapters();
        var request = new ReportRequest(
                kind,
                chapters.subList(1, 2),
                Optional.of(3L),
                kind.about() == ReportKind.About.PLAN ? Optional.of(7L) : Optional.empty(),
                Set.of(5L, 12L),
                kind.about() == ReportKind.About.PLAN ? period("2026-Q4", "2027-Q3") : period("2025-Q2", "2026-Q1"),
                true,
                true,
                Locale.UK,
                Optional.empty());
        for (var format : ReportFormat.ALL) {
            var query = read(new ReportQuery(request, format).written());

            assertThat(query.request()).isEqualTo(request);
            assertThat(query.format()).isEqualTo(format);
            assertThat(query.doubts()).isEmpty();
        }
    }

    @Test
    void the_order_of_the_chapters_is_kept() {
        var query = read("chapter=findings&chapter=summary,groups&chapter=summary");

        assertThat(query.request().chapters())
                .containsExactly(ReportChapter.FINDINGS, ReportChapter.SUMMARY, ReportChapter.GROUPS);
        assertThat(read(query.written()).request().chapters())
                .isEqualTo(query.request().chapters());
    }

    @ParameterizedTest
    @CsvSource({
        "LAST_QUARTER, 2026-Q3, 2026-Q3",
        "THIS_QUARTER, 2026-Q4, 2026-Q4",
        "YEAR_BACK, 2025-Q4, 2026-Q3",
        "YEAR_AHEAD, 2026-Q4, 2027-Q3",
        "THIS_YEAR, 2026-Q1, 2026-Q4",
        "LAST_YEAR, 2025-Q1, 2025-Q4"
    })
    void a_span_moves_with_the_day(Span span, String from, String to) {
        var written =
                read("from=2024-Q1&to=2024-Q2&drafts=true").regularly(span).written();

        assertThat(read(written).request().period()).isEqualTo(period(from, to));
        assertThat(read(written).request().drafts()).isFalse();
        assertThat(ReportQuery.read(written, TODAY.plusYears(1), Locale.GERMAN)
                        .request()
                        .period())
                .isEqualTo(period(from, to).plus(4));
    }

    @ParameterizedTest
    @CsvSource({
        "kind=novel, report.no_kind, novel",
        "chapter=preface, report.no_chapter, preface",
        "kind=board&chapter=summary, report.no_chapter, summary",
        "chosen=true, report.no_chapters, ''",
        "kind=strategy, report.no_plan, ''",
        "traeger=ours, asked.no_id, ours",
        "quartier=4x, asked.no_id, 4x",
        "from=2026-Q9, asked.no_quarter, 2026-Q9",
        "from=9999-Q4, asked.no_quarter, 9999-Q4",
        "span=forever, report.no_span, forever",
        "language=fr, report.no_language, fr",
        "format=exe, report.no_format, exe",
        "from=2026-Q4&to=2025-Q1, report.ends_before_it_begins, ''",
        "from=2026-Q1&to=2099-Q1, report.too_long, 20"
    })
    void what_nobody_can_read_is_a_doubt_and_left_out(String written, String key, String value) {
        var query = read(written);

        assertThat(query.doubts()).containsExactly(new Doubt(key, value));
        assertThat(query.request().chapters()).isNotEmpty();
        assertThat(query.request().quartiere()).isEmpty();
    }

    @Test
    void a_period_without_its_begin_or_its_end_is_as_long_as_usual() {
        assertThat(read("from=2026-Q1").request().period()).isEqualTo(period("2026-Q1", "2026-Q4"));
        assertThat(read("to=2026-Q1").request().period()).isEqualTo(period("2025-Q2", "2026-Q1"));
    }

    @Test
    void hundreds_of_quartiere_fit() {
        var many = LongStream.range(100_000, 100_500).boxed().collect(Collectors.toSet());
        var request = read("").request().withQuartiere(many);

        var written = new ReportQuery(request, read("").format()).written();

        assertThat(written).hasSizeLessThan(ReportQuery.LONGEST);
        assertThat(read(written).request().quartiere()).isEqualTo(many);
    }

    @Test
    void the_long_table_of_figures_is_there_for_those_who_ask() {
        assertThat(read("kind=traeger").request().chapters())
                .contains(ReportChapter.QUARTIERE)
                .doesNotContain(ReportChapter.DETAILS);
        assertThat(read("kind=traeger&chapter=details").request().chapters()).containsExactly(ReportChapter.DETAILS);
        assertThat(read(read("kind=traeger&chapter=details").written())
                        .request()
                        .chapters())
                .containsExactly(ReportChapter.DETAILS);
    }
}
