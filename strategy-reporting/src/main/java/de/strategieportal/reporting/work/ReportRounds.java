package de.strategieportal.reporting.work;

import de.strategieportal.report.ReportLimits;
import de.strategieportal.report.ReportQueue;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks from time to time for what comes without a click. The timer lives in this node only: one that outlives its node
 * fires once more and never again.
 *
 * <p>A server that is stopped closes its connections to the database before it ends its beans; so the node hands its orders
 * back as soon as the process is told to end.
 */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class ReportRounds {

    private static final Logger LOG = Logger.getLogger(ReportRounds.class.getName());
    private static final Duration SOON = Duration.ofSeconds(1);

    @Resource
    TimerService timers;

    @Inject
    ReportWorker worker;

    @Inject
    ReportQueue queue;

    @Inject
    ReportLimits limits;

    @Resource
    ManagedThreadFactory threads;

    private Thread leaving;

    @PostConstruct
    void begin() {
        leaving = threads.newThread(worker::stop);
        Runtime.getRuntime().addShutdownHook(leaving);
        timers.createIntervalTimer(SOON.toMillis(), limits.round().toMillis(), new TimerConfig(null, false));
    }

    /** Only the portal ends; the server goes on. */
    @PreDestroy
    void end() {
        if (serverStays()) {
            worker.stop();
        }
    }

    private boolean serverStays() {
        try {
            return Runtime.getRuntime().removeShutdownHook(leaving);
        } catch (IllegalStateException serverEnds) {
            LOG.log(Level.FINE, "The node has left already", serverEnds);
            return false;
        }
    }

    @Timeout
    void round() {
        queue.forgetOld();
        worker.look();
    }
}
