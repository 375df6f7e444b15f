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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReportQueueTest {

    static final int BYTES = 2 * ReportPart.SIZE - 7;

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

        assertThat(taken()).hasValue(first);
        assertThat(taken()).hasValue(second);
        assertThat(taken()).isEmpty();
    }

    @Test
    void a_file_of_several_parts_is_kept_and_comes_back_as_it_was() throws IOException {
        long id = desk.ordered();
        taken();
        var file = new byte[BYTES];
        new Random(7).nextBytes(file);

        finish(id, file);

        var order = desk.found(id);
        assertThat(order.getState()).isEqualTo(OrderState.DONE);
        assertThat(order.getPercent()).isEqualTo(100);
        assertThat(order.getFileSize()).isEqualTo(BYTES);
        assertThat(fetched(id)).isEqualTo(file);
    }

    @Test
    void who_keeps_too_much_gets_no_more_files_and_is_told() {
        long first = desk.ordered();
        taken();
        finish(first, new byte[BYTES]);
        long second = desk.ordered();
        taken();

        finish(second, new byte[ReportPart.SIZE]);

        assertThat(desk.found(second).getFailure()).hasValue("report_order.failed.quota");
        assertThat(parts(second)).isZero();
        assertThat(desk.found(first).getState()).isEqualTo(OrderState.DONE);
    }

    @Test
    void a_cancelled_report_is_no_longer_wanted_and_leaves_no_file() {
        long id = desk.ordered();
        taken();
        assertThat(advance(id, 40)).isTrue();
        database.transaction(() -> desk.orders.cancel(id));

        assertThat(advance(id, 50)).isFalse();
        finish(id, new byte[10]);

        assertThat(desk.found(id).getState()).isEqualTo(OrderState.CANCELLED);
        assertThat(parts(id)).isZero();
    }

    @Test
    void progress_never_goes_back_and_is_complete_with_the_file_only() {
        long id = desk.ordered();
        taken();
        advance(id, 60);
        advance(id, 20);
        assertThat(desk.found(id).getPercent()).isEqualTo(60);
        advance(id, 100);
        assertThat(desk.found(id).getPercent()).isEqualTo(99);
    }

    @Test
    void a_dead_node_gives_its_report_back_once_then_it_fails_honestly() {
        long id = desk.ordered();
        taken();
        desk.later(Duration.ofSeconds(61));
        recover();
        assertThat(desk.found(id).getState()).isEqualTo(OrderState.WAITING);

        assertThat(taken()).hasValue(id);
        desk.later(Duration.ofSeconds(61));
        recover();

        assertThat(desk.found(id).getState()).isEqualTo(OrderState.FAILED);
        assertThat(desk.found(id).getFailure()).hasValue("report_order.failed.lost");
    }

    @Test
    void a_node_that_gives_signs_of_life_keeps_its_report() {
        long id = desk.ordered();
        taken();
        desk.later(Duration.ofSeconds(50));
        advance(id, 10);
        desk.later(Duration.ofSeconds(50));
        recover();

        assertThat(desk.found(id).getState()).isEqualTo(OrderState.RUNNING);
    }

    @Test
    void files_are_forgotten_when_their_time_is_over() {
        long id = desk.ordered();
        taken();
        finish(id, new byte[10]);
        desk.later(Duration.ofDays(29));
        database.transaction(() -> desk.queue.forgetOld());
        assertThat(desk.found(id)).isNotNull();

        desk.later(Duration.ofDays(2));
        database.transaction(() -> desk.queue.forgetOld());

        assertThat(desk.found(id)).isNull();
        assertThat(parts(id)).isZero();
    }

    Optional<Long> taken() {
        return database.transaction(() -> desk.queue.take("a").map(ReportOrder::getId));
    }

    boolean advance(long id, int percent) {
        return database.transaction(() -> desk.queue.advance(id, percent));
    }

    void recover() {
        database.transaction(() -> desk.queue.recover());
    }

    void finish(long id, byte[] file) {
        InputStream content = new ByteArrayInputStream(file);
        database.transaction(() -> {
            try {
                desk.queue.finish(id, Role.MANAGER, "bericht.pdf", "application/pdf", content);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    byte[] fetched(long id) throws IOException {
        var out = new ByteArrayOutputStream();
        desk.orders.write(id, out);
        return out.toByteArray();
    }

    long parts(long id) {
        return database.em
                .createQuery("SELECT COUNT(p) FROM ReportPart p WHERE p.order = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
