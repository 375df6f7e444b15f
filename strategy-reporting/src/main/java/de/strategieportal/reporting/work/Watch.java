package de.strategieportal.reporting.work;

import de.strategieportal.reporting.report.Progress;

/** Stands between the thread that writes a report and the one that tells the database about it. */
final class Watch implements Progress {

    private static final int ALL = 100;

    private volatile int percent;
    private volatile boolean abandoned;

    @Override
    public void at(int done, int of) {
        percent = ALL * done / of;
        if (abandoned) {
            throw new Abandoned();
        }
    }

    int percent() {
        return percent;
    }

    void abandon() {
        abandoned = true;
    }
}
