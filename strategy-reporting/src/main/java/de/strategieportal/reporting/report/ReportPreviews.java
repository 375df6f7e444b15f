package de.strategieportal.reporting.report;

import static java.util.Comparator.comparing;

import de.strategieportal.access.Caller;
import de.strategieportal.report.ReportLimits;
import de.strategieportal.reporting.dashboard.Scope;
import de.strategieportal.reporting.dashboard.Selection;
import de.strategieportal.reporting.report.ReportKind.About;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.UseCase;
import de.strategieportal.strategy.StrategyState;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Looks what a report would hold before anybody writes it; the number of statements does not grow with the plans. */
@UseCase
public class ReportPreviews {

    /** More would not fit into a list to choose from. */
    private static final int MOST_CHOICES = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    ReportLimits limits;

    @Inject
    Clock clock;

    /** @throws NotFound when it is about a plan that the caller may not read */
    public Preview of(ReportRequest request) {
        caller.mustBeSignedIn();
        var scope = new Scope(
                em,
                caller,
                new Selection(
                        request.traeger(),
                        CalendarQuarter.containing(LocalDate.now(clock)),
                        request.drafts(),
                        request.quartiere()));
        var ofPlan = request.kind().about() == About.PLAN;
        var plans = ofPlan ? 1 : new ChosenPlans(em, scope, request.period()).count();
        var preview = new Preview(request, scope.extent(), plans, limits.plans(), choices(scope));
        if (ofPlan && preview.plan().isEmpty()) {
            throw new NotFound();
        }
        return preview;
    }

    private List<PlanChoice> choices(Scope scope) {
        return em
                .createQuery(
                        """
                        SELECT NEW de.strategieportal.reporting.report.PlanChoice(
                            s.id, s.details.title, q.name, s.traeger.id, s.state, s.period.from, s.period.to)
                        FROM Strategy s JOIN s.quartier q
                        WHERE s.traeger.id IN :traeger AND s.state IN :states
                        ORDER BY q.name, s.id
                        """,
                        PlanChoice.class)
                .setParameter("traeger", scope.withAllBelow())
                .setParameter("states", caller.readsDrafts() ? StrategyState.WITH_DRAFTS : StrategyState.PUBLISHED)
                .setMaxResults(MOST_CHOICES)
                .getResultList()
                .stream()
                .sorted(comparing(PlanChoice::quartier, Collator.getInstance(Locale.GERMAN))
                        .thenComparing(PlanChoice::title))
                .toList();
    }
}
