package de.strategieportal.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long reports are kept and how much of them, by the settings of the installation. */
@ApplicationScoped
public class ReportLimits {

    @Inject
    @ConfigProperty(name = "portal.report.days", defaultValue = "30")
    int days;

    @Inject
    @ConfigProperty(name = "portal.report.megabytes", defaultValue = "200")
    int megabytes;

    @Inject
    @ConfigProperty(name = "portal.report.waiting", defaultValue = "5")
    int waiting;

    @Inject
    @ConfigProperty(name = "portal.report.lost.seconds", defaultValue = "60")
    int lostAfterSeconds;

    @Inject
    @ConfigProperty(name = "portal.report.seconds", defaultValue = "30")
    int seconds;

    @Inject
    @ConfigProperty(name = "portal.report.at-once", defaultValue = "2")
    int atOnce;

    @Inject
    @ConfigProperty(name = "portal.report.directly", defaultValue = "3")
    int directly;

    @Inject
    @ConfigProperty(name = "portal.report.plans", defaultValue = "30")
    int plans;

    /** Between two looks for what comes without a click. */
    public Duration round() {
        return Duration.ofSeconds(seconds);
    }

    /** Reports that one node writes at the same time in the background. */
    public int atOnce() {
        return atOnce;
    }

    /** Reports that one node writes at the same time while somebody waits for them. */
    public int directly() {
        return directly;
    }

    /** A report about more plans than these is written in the background. */
    public int plans() {
        return plans;
    }

    /** How long a file is kept after it was written. */
    public Duration kept() {
        return Duration.ofDays(days);
    }

    /** Bytes of all kept files of one account. */
    public long bytes() {
        return megabytes * 1024L * 1024L;
    }

    /** Orders of one account that may wait or run at the same time. */
    public int waiting() {
        return waiting;
    }

    /** After so long without a sign of life, the node that writes a report counts as dead. */
    public Duration lostAfter() {
        return Duration.ofSeconds(lostAfterSeconds);
    }
}
