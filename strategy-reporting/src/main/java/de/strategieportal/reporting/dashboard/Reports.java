package de.strategieportal.reporting.dashboard;

import de.strategieportal.access.Caller;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** What a Träger sends to its board and its funders, over some calendar quarters. */
@UseCase
public class Reports {

    /** Five years; more than any plan, and still a file one can open. */
    public static final int MOST_QUARTERS = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /**
     * @param traeger empty for the caller's own
     * @throws RuleViolation at {@code to} when the period is longer than {@value #MOST_QUARTERS} calendar quarters
     */
    public TraegerFigures figures(Optional<Long> traeger, Period period, boolean drafts) {
        traeger.ifPresent(caller::mustRead);
        if (period.length() > MOST_QUARTERS) {
            throw RuleViolation.at("to", "report.too_long", MOST_QUARTERS);
        }
        var scope = Scope.of(em, caller, traeger, drafts);
        var lines = scope.lines(em);
        var comparisons = new Comparisons(
                lines.quartiere(), lines.hours(period), lines.persons(period, scope.counted()), scope.counted());
        return new TraegerFigures(
                scope.traeger(),
                scope.choices(),
                scope.drafts(),
                caller.readsDrafts(),
                period,
                period.quarters().stream().map(comparisons::in).toList());
    }
}
