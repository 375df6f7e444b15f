package de.strategieportal.reporting.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.report.ReportOrder;
import de.strategieportal.report.ReportQueue;
import de.strategieportal.report.Rights;
import de.strategieportal.report.Wish;
import de.strategieportal.reporting.report.Progress;
import de.strategieportal.reporting.report.ReportLinks;
import de.strategieportal.reporting.report.ReportQuery;
import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrderWritingTest {

    final OrderWriting writing = new OrderWriting();
    final Queue queue = new Queue();
    final Acting caller = new Acting();

    /** Keeps what it is told. */
    static class Queue extends ReportQueue {
        String failure;
        String file;
        Rights written;

        @Override
        public void fail(ReportOrder taken, String failure) {
            this.failure = failure;
        }

        @Override
        public void finish(ReportOrder taken, Rights rights, String name, String type, InputStream content)
                throws IOException {
            written = rights;
            file = name + ": " + new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    final Halves halves = new Halves();

    OrderWritingTest() {
        writing.caller = caller;
        writing.queue = queue;
        writing.reports = halves;
        writing.links = new ReportLinks() {
            @Override
            public ReportQuery in(ReportQuery query) {
                return query;
            }
        };
        writing.clock = Clock.systemUTC();
    }

    static ReportOrder order(long id) {
        return order(id, false);
    }

    static ReportOrder order(boolean drafts) {
        return order(1, drafts);
    }

    private static ReportOrder order(long id, boolean drafts) {
        return new ReportOrder(
                "kim",
                "Bericht",
                drafts,
                new Wish(1, "kind=board&drafts=true&format=pdf", "pdf"),
                LocalDateTime.now()) {
            @Override
            public Long getId() {
                return id;
            }
        };
    }

    @Test
    void the_whole_file_is_kept_in_the_name_of_whoever_ordered_it() {
        writing.write(order(true), Progress.UNWATCHED);

        assertThat(queue.file).isEqualTo("report.pdf: half and half");
        assertThat(queue.failure).isNull();
        assertThat(caller.name).isEqualTo("kim");
        assertThat(queue.written).isEqualTo(new Rights(caller.role(), Set.of(1L)));
    }

    @Test
    void drafts_are_shown_only_where_the_order_says_so() {
        writing.write(order(false), Progress.UNWATCHED);
        assertThat(halves.request.drafts()).isFalse();

        writing.write(order(true), Progress.UNWATCHED);
        assertThat(halves.request.drafts()).isTrue();
    }

    @Test
    void a_cancelled_report_ends_in_the_middle_and_nothing_is_kept() {
        var watch = new Watch();
        watch.abandon();

        writing.write(order(false), watch);

        assertThat(queue.file).isNull();
        assertThat(queue.failure).isNull();
        assertThat(watch.percent()).isEqualTo(50);
        assertThatThrownBy(() -> watch.at(1, 1)).isInstanceOf(Abandoned.class);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(
                        new UncheckedIOException(new IOException("No space left on device")),
                        "report_order.failed.disk"),
                Arguments.of(new AccessDenied(), "report_order.failed.denied"),
                Arguments.of(new NotFound(), "report_order.failed.gone"),
                Arguments.of(new RuleViolation("report.quartiere_gone"), "report.quartiere_gone"),
                Arguments.of(new IllegalStateException("database"), "report_order.failed.error"),
                Arguments.of(new IllegalStateException(new NotFound()), "report_order.failed.gone"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_fails_in_the_middle_is_said_and_leaves_no_half_file(RuntimeException failure, String sentence) {
        halves.failure = failure;

        writing.write(order(false), Progress.UNWATCHED);

        assertThat(queue.file).isNull();
        assertThat(queue.failure).isEqualTo(sentence);
    }

    @Test
    void who_has_no_account_any_more_gets_nothing() {
        caller.gone = true;

        writing.write(order(false), Progress.UNWATCHED);

        assertThat(queue.failure).isEqualTo("report_order.failed.denied");
    }
}
