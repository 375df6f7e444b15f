package de.strategieportal.reporting.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.report.ReportLimits;
import de.strategieportal.report.ReportOrder;
import de.strategieportal.report.ReportQueue;
import de.strategieportal.reporting.report.Progress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportWorkerTest {

    static final int AT_ONCE = 2;

    final ReportWorker worker = new ReportWorker();
    final Queue queue = new Queue();
    final Deque<Runnable> handedIn = new ArrayDeque<>();
    final List<Progress> written = new ArrayList<>();

    /** Never empty. */
    static class Queue extends ReportQueue {
        int taken;
        String node;
        String handedBack;

        @Override
        public Optional<ReportOrder> take(String byNode) {
            taken++;
            node = byNode;
            return Optional.of(OrderWritingTest.order(taken));
        }

        @Override
        public void handBack(String byNode) {
            handedBack = byNode;
        }

        @Override
        public void recover() {}

        @Override
        public void orderDue() {}
    }

    @BeforeEach
    void a_node() {
        worker.queue = queue;
        worker.background = new Background() {
            @Override
            public void run(Runnable work) {
                handedIn.add(work);
            }
        };
        worker.writing = new OrderWriting() {
            @Override
            public void write(ReportOrder order, Progress progress) {
                written.add(progress);
            }
        };
        worker.limits = new ReportLimits() {
            @Override
            public int atOnce() {
                return AT_ONCE;
            }
        };
    }

    @Test
    void it_takes_no_more_than_it_may_write_at_once() {
        worker.look();
        worker.look();

        assertThat(queue.taken).isEqualTo(AT_ONCE);
    }

    @Test
    void it_takes_the_next_when_one_is_written() {
        worker.look();

        handedIn.remove().run();

        assertThat(written).hasSize(1);
        assertThat(queue.taken).isEqualTo(AT_ONCE + 1);
    }

    @Test
    void when_it_stops_it_hands_back_what_it_has_and_takes_nothing_more() {
        worker.look();

        worker.stop();
        worker.look();
        handedIn.remove().run();

        assertThat(queue.handedBack).isEqualTo(queue.node);
        assertThat(queue.taken).isEqualTo(AT_ONCE);
        assertThatThrownBy(() -> written.get(0).at(1, 2)).isInstanceOf(Abandoned.class);
    }
}
