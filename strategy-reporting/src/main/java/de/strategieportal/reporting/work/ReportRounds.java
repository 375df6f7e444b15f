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
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Looks from time to time for what comes without a click. The timer lives in this node only: one that outlives its node
 * fires once more and never again.
 */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class ReportRounds {

    private static final Duration SOON = Duration.ofSeconds(1);

    @Resource
    TimerService timers;

    @Inject
    ReportWorker worker;

    @Inject
    ReportQueue queue;

    @Inject
    ReportLimits limits;

    @PostConstruct
    void begin() {
        timers.createIntervalTimer(SOON.toMillis(), limits.round().toMillis(), new TimerConfig(null, false));
    }

    @PreDestroy
    void end() {
        worker.stop();
    }

    @Timeout
    void round() {
        queue.forgetOld();
        worker.look();
    }
}
