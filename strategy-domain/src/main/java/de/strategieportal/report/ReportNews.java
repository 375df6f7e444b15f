package de.strategieportal.report;

/** How many reports arrived, and how many could not be written, since somebody last looked at theirs. */
public record ReportNews(long ready, long failed) {

    public boolean isAny() {
        return ready + failed > 0;
    }
}
