package de.strategieportal.reporting.dashboard;

import de.strategieportal.access.Caller;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a Träger sends to its board and its funders, over some calendar quarters. */
@UseCase
public class Reports {

    /** Five years; more than any plan, and still a file one can open. */
    public static final int MOST_QUARTERS = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * @param traeger empty for the caller's own
     * @throws RuleViolation at {@code to} when the period is longer than {@value #MOST_QUARTERS} calendar quarters
     */
    public TraegerFigures figures(Optional<Long> traeger, Period period, boolean drafts) {
        if (period.length() > MOST_QUARTERS) {
            throw RuleViolation.at("to", "report.too_long", MOST_QUARTERS);
        }
        var scope = new Scope(em, caller, new Selection(traeger, period.getFrom(), drafts, Set.of()));
        return new TraegerFigures(
                scope.extent().traeger(),
                scope.extent().choices(),
                scope.extent().drafts(),
                scope.extent().mayReadDrafts(),
                period,
                scope.comparisons(period, List.of(Figure.values()), LocalDate.now(clock)));
    }
}
