package de.strategieportal.reporting.work;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.Caller;
import de.strategieportal.report.ReportOrder;
import de.strategieportal.report.ReportQueue;
import de.strategieportal.report.Rights;
import de.strategieportal.reporting.report.Progress;
import de.strategieportal.reporting.report.ReportLinks;
import de.strategieportal.reporting.report.ReportQuery;
import de.strategieportal.reporting.report.ReportWriting;
import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Writes one ordered report. Whatever happens, the order ends with a whole file or with a sentence that says why not. */
@ApplicationScoped
public class OrderWriting {

    private static final Logger LOG = Logger.getLogger(OrderWriting.class.getName());

    @Inject
    Caller caller;

    @Inject
    ReportWriting reports;

    @Inject
    ReportQueue queue;

    @Inject
    ReportLinks links;

    @Inject
    Clock clock;

    @ActivateRequestContext
    public void write(ReportOrder order, Progress progress) {
        try {
            writeFile(order, progress);
        } catch (Abandoned cancelled) {
            LOG.log(Level.FINE, cancelled, () -> "Report order " + order.getId() + " was cancelled");
        } catch (Exception | OutOfMemoryError failure) {
            LOG.log(Level.WARNING, failure, () -> "Report order " + order.getId() + " failed");
            queue.fail(order, sentence(failure));
        }
    }

    /** Beside the database first: an order is done when all of its file is there, or not at all. */
    private void writeFile(ReportOrder order, Progress progress) throws IOException {
        caller.actFor(order.getOrderedBy());
        var rights = Rights.of(caller, order.getWish().getTraeger());
        var query = links.in(ReportQuery.read(order.getWish().getRequest(), LocalDate.now(clock), Locale.GERMANY));
        var request = query.request().withDrafts(order.isDrafts());
        try (var file = WholeFile.of(out -> reports.write(request, query.format(), out, progress));
                var in = Files.newInputStream(file.content())) {
            queue.finish(order, rights, file.about().name(), file.about().mediaType(), in);
        }
    }

    /** Key of what the orderer is told. */
    static String sentence(Throwable failure) {
        if (cause(failure, AccessDenied.class).isPresent()) {
            return "report_order.failed.denied";
        }
        if (cause(failure, NotFound.class).isPresent()) {
            return "report_order.failed.gone";
        }
        if (cause(failure, IOException.class).isPresent()) {
            return "report_order.failed.disk";
        }
        return cause(failure, RuleViolation.class)
                .map(RuleViolation::getMessage)
                .orElse(
                        failure instanceof OutOfMemoryError
                                ? "report_order.failed.memory"
                                : "report_order.failed.error");
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .limit(20)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
