package de.strategieportal.reporting.work;

import de.strategieportal.access.Caller;
import de.strategieportal.report.ReportLimits;
import de.strategieportal.reporting.document.Report;
import de.strategieportal.reporting.report.Progress;
import de.strategieportal.reporting.report.ReportQuery;
import de.strategieportal.reporting.report.ReportRequest;
import de.strategieportal.reporting.report.ReportWriting;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Writes reports while somebody waits for them: a few at once on each node, so that many of them do not fill the memory.
 */
@ApplicationScoped
public class DirectWriting {

    /** Most reports take less; who waits longer had better order theirs. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    @Inject
    ReportWriting reports;

    @Inject
    Caller caller;

    @Inject
    ReportLimits limits;

    Places places;

    @PostConstruct
    void open() {
        places = new Places(limits.directly(), PATIENCE);
    }

    /**
     * For the screen.
     *
     * @throws TooBusy when others wait already
     */
    public Report report(ReportRequest request) {
        return places.within(caller.name(), () -> reports.report(request)).orElseThrow(TooBusy::new);
    }

    /**
     * @return empty when others wait already
     * @throws NoRoom when it does not fit onto the disk
     */
    public Optional<WholeFile> write(ReportQuery query) {
        return places.within(
                caller.name(),
                () -> WholeFile.of(out -> reports.write(query.request(), query.format(), out, Progress.UNWATCHED)));
    }
}
