package de.strategieportal.reporting.report;

import static java.util.Comparator.comparing;

import de.strategieportal.access.Caller;
import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.Dashboards;
import de.strategieportal.reporting.dashboard.Reports;
import de.strategieportal.reporting.dashboard.Scope;
import de.strategieportal.reporting.dashboard.Selection;
import de.strategieportal.reporting.dashboard.TraegerFigures;
import de.strategieportal.reporting.document.Report;
import de.strategieportal.reporting.export.ReportFormat;
import de.strategieportal.reporting.privacy.Published;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.UseCase;
import de.strategieportal.strategy.Plans;
import de.strategieportal.strategy.Strategy;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
    Reports series;

    @Inject
    Plans plans;

    @Inject
    Clock clock;

    /** For the screen: rows that are read while they are written must not be asked for. */
    public Report report(ReportRequest request) {
        caller.mustBeSignedIn();
        var report = new Assembly(material(request)).report();
        return request.published() ? Published.of(report) : report;
    }

    /** Reads and writes in one transaction, so that every table of a file knows the same state. */
    public void write(ReportRequest request, ReportFormat format, OutputStream out) {
        try {
            format.write(report(request), out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Material material(ReportRequest request) {
        var texts = new Texts(request.locale());
        var today = LocalDate.now(clock);
        return request.kind().about() == ReportKind.About.PLAN
                ? ofPlan(request, texts, today)
                : ofTraeger(request, texts, today);
    }

    private Material ofPlan(ReportRequest request, Texts texts, LocalDate today) {
        var plan = plans.readable(request.strategy().orElseThrow());
        return new Material(request, texts, today, Optional.empty(), List.of(plan), FlatRows.NONE);
    }

    private Material ofTraeger(ReportRequest request, Texts texts, LocalDate today) {
        request.traeger().ifPresent(caller::mustRead);
        var selection = new Selection(
                request.traeger(), standing(request.period(), today), request.drafts(), request.quartiere());
        var dashboard = dashboards.dashboard(selection, request.locale());
        var figures = chosen(series.figures(request.traeger(), request.period(), request.drafts()), dashboard.chosen());
        var scope = new Scope(em, caller, selection);
        var flat = new FlatRows(em, scope, dashboard.chosen(), request.period());
        return new Material(
                request,
                texts,
                today,
                Optional.of(new Material.Aggregates(dashboard, figures)),
                request.kind() == ReportKind.DATA ? List.of() : read(scope, dashboard.chosen(), request.period()),
                flat);
    }

    /** The current calendar quarter, or the one of the period that lies next to it. */
    private static CalendarQuarter standing(Period period, LocalDate today) {
        var now = CalendarQuarter.containing(today);
        if (period.contains(now)) {
            return now;
        }
        return now.compareTo(period.getFrom()) < 0 ? period.getFrom() : period.getTo();
    }

    private static TraegerFigures chosen(TraegerFigures all, Set<Long> quartiere) {
        return new TraegerFigures(
                all.traeger(),
                all.choices(),
                all.drafts(),
                all.mayReadDrafts(),
                all.period(),
                all.comparisons().stream()
                        .map(comparison -> new Comparison(
                                comparison.quarter(),
                                comparison.quartiere().stream()
                                        .filter(quartier -> quartiere.contains(quartier.quartier()))
                                        .toList()))
                        .toList());
    }

    private List<Strategy> read(Scope scope, Set<Long> quartiere, Period period) {
        if (quartiere.isEmpty()) {
            return List.of();
        }
        return em
                .createQuery(
                        """
                        SELECT s FROM Strategy s JOIN FETCH s.quartier JOIN FETCH s.traeger
                        WHERE s.traeger.id IN :traeger AND s.state IN :states AND s.quartier.id IN :quartiere
                            AND s.period.from <= :to AND s.period.to >= :from
                        """,
                        Strategy.class)
                .setParameter("traeger", scope.withAllBelow())
                .setParameter("states", scope.counted())
                .setParameter("quartiere", quartiere)
                .setParameter("from", period.getFrom())
                .setParameter("to", period.getTo())
                .getResultList()
                .stream()
                .sorted(comparing((Strategy plan) -> plan.getQuartier().getName(), Collator.getInstance(Locale.GERMAN))
                        .thenComparing(plan -> plan.getDetails().getTitle())
                        .thenComparing(Strategy::getId))
                .toList();
    }
}
