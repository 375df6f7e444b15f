package de.strategieportal.reporting.work;

import de.strategieportal.reporting.report.Progress;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Stands between the thread that writes a report and the one that tells the database about it. */
final class Watch implements Progress {

    private static final int ALL = 100;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile int percent;
    private volatile boolean abandoned;

    @Override
    public void at(int done, int of) {
        percent = ALL * done / of;
        if (abandoned) {
            throw new Abandoned();
        }
    }

    void end() {
        ended.countDown();
    }

    /** Waits so long, unless it ends before. */
    boolean endsWithin(Duration time) {
        try {
            return ended.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    int percent() {
        return percent;
    }

    void abandon() {
        abandoned = true;
    }
}
