package de.strategieportal.reporting.work;

import de.strategieportal.report.ReportLimits;
import de.strategieportal.report.ReportOrder;
import de.strategieportal.report.ReportOrdered;
import de.strategieportal.report.ReportQueue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The part of a node that takes ordered reports and writes a few of them at once. */
@ApplicationScoped
public class ReportWorker {

    private static final Logger LOG = Logger.getLogger(ReportWorker.class.getName());
    private static final Duration BEAT = Duration.ofSeconds(1);

    @Inject
    Background background;

    @Inject
    ReportQueue queue;

    @Inject
    OrderWriting writing;

    @Inject
    ReportLimits limits;

    private final String node = UUID.randomUUID().toString();
    private final Map<Long, Watch> running = new HashMap<>();
    private boolean stopped;

    void ordered(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReportOrdered order) {
        background.run(this::look);
    }

    /** Takes what dead nodes had begun, what is due and what waits, as much as this node may write at once. */
    public void look() {
        queue.recover();
        queue.orderDue();
        for (var order = next(); order.isPresent(); order = next()) {
            var taken = order.get();
            var watch = watched(taken);
            background.run(() -> write(taken, watch));
        }
    }

    /** Takes nothing any more and hands back what it has, so that others need not wait until they miss this node. */
    public void stop() {
        end();
        queue.handBack(node);
    }

    private synchronized void end() {
        stopped = true;
        running.values().forEach(Watch::abandon);
    }

    private synchronized Optional<ReportOrder> next() {
        var order = stopped || running.size() >= limits.atOnce() ? Optional.<ReportOrder>empty() : queue.take(node);
        order.ifPresent(taken -> running.put(taken.getId(), new Watch()));
        return order;
    }

    private synchronized Watch watched(ReportOrder order) {
        return running.get(order.getId());
    }

    private void write(ReportOrder order, Watch watch) {
        background.run(() -> beat(order, watch));
        try {
            writing.write(order, watch);
        } finally {
            watch.end();
            ended(order, watch);
            look();
        }
    }

    private void beat(ReportOrder order, Watch watch) {
        while (!watch.endsWithin(BEAT)) {
            tell(order, watch);
        }
    }

    /** A sign of life for the other nodes, and for whoever waits. A database that is away for a moment hears the next one. */
    private void tell(ReportOrder order, Watch watch) {
        try {
            if (!queue.advance(order, watch.percent())) {
                watch.abandon();
            }
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, away, () -> "No sign of life of report order " + order.getId());
        }
    }

    /** A later attempt of this node has a watch of its own. */
    private synchronized void ended(ReportOrder order, Watch watch) {
        running.remove(order.getId(), watch);
    }
}
