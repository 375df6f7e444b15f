package de.strategieportal.reporting.work;

import de.strategieportal.report.ReportLimits;
import de.strategieportal.report.ReportOrder;
import de.strategieportal.report.ReportOrdered;
import de.strategieportal.report.ReportQueue;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** The part of a node that takes ordered reports and writes a few of them at once. */
@ApplicationScoped
public class ReportWorker {

    private static final int BEAT_IN_SECONDS = 1;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService executor;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService beats;

    @Inject
    ReportQueue queue;

    @Inject
    OrderWriting writing;

    @Inject
    ReportLimits limits;

    private final String node = UUID.randomUUID().toString();
    private final Set<Long> running = new HashSet<>();

    void ordered(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReportOrdered order) {
        executor.execute(this::look);
    }

    /** Takes what dead nodes had begun, what is due and what waits, as much as this node may write at once. */
    public void look() {
        queue.recover();
        queue.orderDue();
        for (var order = next(); order.isPresent(); order = next()) {
            var taken = order.get();
            executor.execute(() -> write(taken));
        }
    }

    private synchronized Optional<ReportOrder> next() {
        var order = running.size() < limits.atOnce() ? queue.take(node) : Optional.<ReportOrder>empty();
        order.ifPresent(taken -> running.add(taken.getId()));
        return order;
    }

    private void write(ReportOrder order) {
        var watch = new Watch();
        var beat = beats.scheduleAtFixedRate(
                () -> tell(order.getId(), watch), BEAT_IN_SECONDS, BEAT_IN_SECONDS, TimeUnit.SECONDS);
        try {
            writing.write(order, watch);
        } finally {
            beat.cancel(false);
            ended(order.getId());
            look();
        }
    }

    /** A sign of life for the other nodes, and for whoever waits. */
    private void tell(long order, Watch watch) {
        if (!queue.advance(order, watch.percent())) {
            watch.abandon();
        }
    }

    private synchronized void ended(long order) {
        running.remove(order);
    }
}
