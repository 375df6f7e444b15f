package de.strategieportal.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.access.Role;
import de.strategieportal.shared.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReportQueueTest {

    static final int BYTES = 2 * ReportPart.SIZE - 7;
    static final Rights RIGHTS = new Rights(Role.MANAGER, Set.of());

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    ReportDesk desk;

    @BeforeEach
    void a_desk() {
        desk = new ReportDesk(database);
    }

    @Test
    void the_order_that_waits_longest_is_taken_first_and_only_once() {
        long first = desk.ordered();
        desk.later(Duration.ofSeconds(1));
        long second = desk.ordered();

        assertThat(taken("a").map(ReportOrder::getId)).hasValue(first);
        assertThat(taken("a").map(ReportOrder::getId)).hasValue(second);
        assertThat(taken("a")).isEmpty();
    }

    @Test
    void a_file_of_several_parts_is_kept_and_comes_back_as_it_was() throws IOException {
        var order = begun();
        var file = new byte[BYTES];
        new Random(7).nextBytes(file);

        finish(order, file);

        var done = found(order);
        assertThat(done.getState()).isEqualTo(OrderState.DONE);
        assertThat(done.getPercent()).isEqualTo(100);
        assertThat(done.getFile().getSize()).isEqualTo(BYTES);
        assertThat(fetched(order)).isEqualTo(file);
    }

    @Test
    void who_keeps_too_much_gets_no_more_files_and_is_told() {
        var first = begun();
        finish(first, new byte[BYTES]);
        var second = begun();

        finish(second, new byte[ReportPart.SIZE]);

        assertThat(found(second).getFailure()).hasValue("report_order.failed.quota");
        assertThat(parts(second)).isZero();
        assertThat(found(first).getState()).isEqualTo(OrderState.DONE);
    }

    @Test
    void a_cancelled_report_is_no_longer_wanted_and_leaves_no_file() {
        var order = begun();
        assertThat(advance(order, 40)).isTrue();
        database.transaction(() -> desk.orders.cancel(order.getId()));

        assertThat(advance(order, 50)).isFalse();
        finish(order, new byte[10]);

        assertThat(found(order).getState()).isEqualTo(OrderState.CANCELLED);
        assertThat(parts(order)).isZero();
    }

    @Test
    void progress_never_goes_back_and_is_complete_with_the_file_only() {
        var order = begun();
        advance(order, 60);
        advance(order, 20);
        assertThat(found(order).getPercent()).isEqualTo(60);
        advance(order, 100);
        assertThat(found(order).getPercent()).isEqualTo(99);
    }

    @Test
    void a_dead_node_gives_its_report_back_once_then_it_fails_honestly() {
        var order = begun();
        desk.later(Duration.ofSeconds(61));
        recover();
        assertThat(found(order).getState()).isEqualTo(OrderState.WAITING);

        assertThat(taken("a")).isPresent();
        desk.later(Duration.ofSeconds(61));
        recover();

        assertThat(found(order).getState()).isEqualTo(OrderState.FAILED);
        assertThat(found(order).getFailure()).hasValue("report_order.failed.lost");
    }

    @Test
    void a_node_that_gives_signs_of_life_keeps_its_report() {
        var order = begun();
        desk.later(Duration.ofSeconds(50));
        advance(order, 10);
        desk.later(Duration.ofSeconds(50));
        recover();

        assertThat(found(order).getState()).isEqualTo(OrderState.RUNNING);
    }

    @Test
    void files_are_forgotten_when_their_time_is_over() {
        var order = begun();
        finish(order, new byte[10]);
        desk.later(Duration.ofDays(29));
        database.transaction(() -> desk.queue.forgetOld());
        assertThat(found(order)).isNotNull();

        desk.later(Duration.ofDays(2));
        database.transaction(() -> desk.queue.forgetOld());

        assertThat(found(order)).isNull();
        assertThat(parts(order)).isZero();
    }

    @Test
    void a_node_that_was_thought_dead_has_nothing_to_say_about_the_attempt_of_another() {
        var slow = begun();
        desk.later(Duration.ofSeconds(61));
        recover();
        var second = taken("b").orElseThrow();

        assertThat(advance(slow, 90)).isFalse();
        finish(slow, new byte[10]);
        database.transaction(() -> desk.queue.fail(slow, "report_order.failed.error"));

        assertThat(found(second).getState()).isEqualTo(OrderState.RUNNING);
        assertThat(parts(second)).isZero();
        assertThat(advance(second, 10)).isTrue();
        assertThat(found(second).getPercent()).isEqualTo(10);
    }

    @Test
    void the_second_attempt_of_the_same_node_is_another_one() {
        var first = begun();
        desk.later(Duration.ofSeconds(61));
        recover();
        taken("a");

        assertThat(advance(first, 90)).isFalse();
    }

    @Test
    void a_node_that_stops_hands_back_at_once_what_it_had_begun_and_nothing_else() {
        var mine = begun();
        desk.ordered();
        var other = taken("b").orElseThrow();

        database.transaction(() -> desk.queue.handBack("a"));

        assertThat(found(mine).getState()).isEqualTo(OrderState.WAITING);
        assertThat(found(other).getState()).isEqualTo(OrderState.RUNNING);
        finish(mine, new byte[10]);
        assertThat(parts(mine)).isZero();
        assertThat(taken("b").map(ReportOrder::getId)).hasValue(mine.getId());
    }

    @Test
    void planned_stops_do_not_count_as_failed_attempts() {
        var order = begun();
        for (int stop = 0; stop < 5; stop++) {
            database.transaction(() -> desk.queue.handBack("a"));
            assertThat(taken("a")).isPresent();
        }
        desk.later(Duration.ofSeconds(61));
        recover();

        assertThat(found(order).getState()).isEqualTo(OrderState.WAITING);
    }

    ReportOrder begun() {
        desk.ordered();
        return taken("a").orElseThrow();
    }

    ReportOrder found(ReportOrder order) {
        return desk.found(order.getId());
    }

    Optional<ReportOrder> taken(String node) {
        return database.transaction(() -> desk.queue.take(node));
    }

    boolean advance(ReportOrder order, int percent) {
        return database.transaction(() -> desk.queue.advance(order, percent));
    }

    void recover() {
        database.transaction(() -> desk.queue.recover());
    }

    void finish(ReportOrder order, byte[] file) {
        InputStream content = new ByteArrayInputStream(file);
        database.transaction(() -> {
            try {
                desk.queue.finish(order, RIGHTS, "bericht.pdf", "application/pdf", content);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    byte[] fetched(ReportOrder order) throws IOException {
        var out = new ByteArrayOutputStream();
        desk.orders.write(order.getId(), out);
        return out.toByteArray();
    }

    long parts(ReportOrder order) {
        return database.em
                .createQuery("SELECT COUNT(p) FROM ReportPart p WHERE p.order = :id", Long.class)
                .setParameter("id", order.getId())
                .getSingleResult();
    }
}
