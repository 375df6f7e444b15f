package de.strategieportal.reporting.report;

import de.strategieportal.access.Caller;
import de.strategieportal.report.Letterheads;
import de.strategieportal.report.Narratives;
import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.dashboard.Dashboards;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.Scope;
import de.strategieportal.reporting.dashboard.Selection;
import de.strategieportal.reporting.document.Letterhead;
import de.strategieportal.reporting.document.Report;
import de.strategieportal.reporting.export.ReportFormat;
import de.strategieportal.reporting.privacy.Published;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.UseCase;
import de.strategieportal.strategy.MeasuredIndicators;
import de.strategieportal.strategy.Plans;
import de.strategieportal.strategy.Strategy;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads what a report needs, as far as the caller may see it, and writes it. */
@UseCase
public class ReportWriting {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Dashboards dashboards;

    @Inject
    Plans plans;

    @Inject
    Letterheads letterheads;

    @Inject
    Narratives narratives;

    @Inject
    Clock clock;

    /** For the screen: rows that are read while they are written must not be asked for. */
    public Report report(ReportRequest request) {
        return report(request, Progress.UNWATCHED);
    }

    private Report report(ReportRequest request, Progress progress) {
        caller.mustBeSignedIn();
        var report = new Assembly(material(request, progress)).report(chaptersOf(request, progress));
        return request.published() ? Published.of(report) : report;
    }

    /** Drawing the pages of a document takes as long as writing its chapters; flat tables say themselves how far they are. */
    private static Progress chaptersOf(ReportRequest request, Progress progress) {
        return request.kind() == ReportKind.DATA ? Progress.UNWATCHED : (done, of) -> progress.at(done, 2 * of);
    }

    /** Reads and writes in one transaction, so that every table of a file knows the same state. */
    public WrittenFile write(ReportRequest request, ReportFormat format, OutputStream out, Progress progress) {
        try {
            var report = report(request, progress);
            forgetWhatWasRead();
            format.write(report, out);
            return new WrittenFile(format.fileName(report), format.mediaType(report));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Everything is told by now, and many pages want the memory of many plans. */
    private void forgetWhatWasRead() {
        em.clear();
    }

    private Material material(ReportRequest request, Progress progress) {
        var texts = new Texts(request.locale());
        var today = LocalDate.now(clock);
        return request.kind().about() == ReportKind.About.PLAN
                ? ofPlan(request, texts, today)
                : ofTraeger(request, texts, today, progress);
    }

    private Material ofPlan(ReportRequest request, Texts texts, LocalDate today) {
        var plan = plans.readable(request.strategy().orElseThrow());
        var traeger = plan.getTraeger().getId();
        return new Material(
                request,
                texts,
                today,
                Optional.empty(),
                List.of(plan),
                new PlanFindings(today, texts),
                FlatRows.NONE,
                letterhead(traeger),
                List.of());
    }

    private Material ofTraeger(ReportRequest request, Texts texts, LocalDate today, Progress progress) {
        request.traeger().ifPresent(caller::mustRead);
        var selection = new Selection(
                request.traeger(), standing(request.period(), today), request.drafts(), request.quartiere());
        var scope = new Scope(em, caller, selection);
        if (!request.quartiere().isEmpty()
                && !request.quartiere().equals(scope.extent().chosen())) {
            throw new RuleViolation("report.quartiere_gone");
        }
        var flat = new FlatRows(em, scope, scope.extent().chosen(), request.period(), progress);
        var read = request.kind() == ReportKind.DATA
                ? List.<Strategy>of()
                : new ChosenPlans(em, scope, request.period()).read();
        if (request.kind() == ReportKind.SACHBERICHT) {
            MeasuredIndicators.of(read, em);
        }
        return new Material(
                request,
                texts,
                today,
                Optional.of(answers(request, selection, scope)),
                read,
                new PlanFindings(today, texts),
                flat,
                scope.extent()
                        .traeger()
                        .map(traeger -> letterhead(traeger.id()))
                        .orElseGet(() -> Letterhead.plain(texts.of("report.no_traeger"))),
                request.chapters().contains(ReportChapter.NARRATIVE)
                        ? narratives.of(read, request.period())
                        : List.of());
    }

    private Material.Answers answers(ReportRequest request, Selection selection, Scope scope) {
        return new Material.Answers(
                dashboards.comparison(selection),
                dashboards.overTime(selection, request.period(), List.of(Figure.values())),
                dashboards.targetGroups(selection, request.locale()),
                dashboards.map(selection, Figure.COVERAGE),
                scope.states(selection.quarter()).values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
    }

    private Letterhead letterhead(long traeger) {
        var stored = letterheads.of(traeger);
        return new Letterhead(
                stored.getName(),
                stored.getAddress(),
                stored.getAccent(),
                stored.getLogo()
                        .map(content ->
                                new Letterhead.Logo(stored.getLogoType().orElseThrow(), content, stored.getName())));
    }

    /** The current calendar quarter, or the one of the period that lies next to it. */
    private static CalendarQuarter standing(Period period, LocalDate today) {
        var now = CalendarQuarter.containing(today);
        if (period.contains(now)) {
            return now;
        }
        return now.compareTo(period.getFrom()) < 0 ? period.getFrom() : period.getTo();
    }
}
