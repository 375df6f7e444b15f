package de.strategieportal.strategy;

import de.strategieportal.access.Caller;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.Conflict;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.UseCase;
import de.strategieportal.strategy.document.PlanDocument;
import de.strategieportal.strategy.feasibility.FeasibilityCheck;
import de.strategieportal.strategy.revision.ChangeKind;
import de.strategieportal.strategy.revision.History;
import de.strategieportal.strategy.revision.Revision;
import de.strategieportal.traeger.Traeger;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Begins plans, names them and leads them through their life. */
@UseCase
public class StrategyPlanning {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Plans plans;

    @Inject
    Clock clock;

    /** @return the id of the new draft */
    public long begin(long traeger, long quartier, StrategyDetails details, Period period) {
        caller.mustEdit(traeger, quartier);
        var strategy = new Strategy(
                plans.found(Traeger.class, traeger), plans.found(Quartier.class, quartier), details, period);
        return plans.begin(strategy);
    }

    public Strategy plan(long id) {
        return plans.readable(id);
    }

    public PlanWithCatalogue planWithCatalogue(long id) {
        return plans.readableWithCatalogue(id);
    }

    /** @param shown hash of the details that the form was filled from */
    public void change(long id, int shown, StrategyDetails details, Period period) {
        plans.edit(id, strategy -> {
            Conflict.check(strategy.getDetails(), shown);
            strategy.change(details, period);
        });
    }

    /**
     * For the moves of a plan from one state to the next.
     *
     * @param shown the version of the plan that the caller saw; nobody decides about a plan they have not seen
     */
    public void submit(long id, long shown) {
        lead(plans.movable(id), shown, ChangeKind.SUBMITTED, Strategy::submit);
    }

    public void withdraw(long id, long shown) {
        lead(plans.movable(id), shown, ChangeKind.WITHDRAWN, Strategy::withdraw);
    }

    /** Freezes what is approved as a revision. */
    public void approve(long id, long shown) {
        var strategy = plans.manageable(id);
        lead(strategy, shown, ChangeKind.APPROVED, Strategy::approve);
        var light = FeasibilityCheck.of(strategy, LocalDate.now(clock)).light();
        em.persist(new Revision(strategy, revisions(id) + 1, PlanDocument.of(strategy), light));
    }

    public void sendBack(long id, long shown, String reason) {
        lead(plans.manageable(id), shown, ChangeKind.SENT_BACK, reason, strategy -> strategy.sendBack(reason));
    }

    public void start(long id, long shown) {
        lead(plans.manageable(id), shown, ChangeKind.STARTED, Strategy::start);
    }

    public void complete(long id, long shown) {
        lead(plans.manageable(id), shown, ChangeKind.COMPLETED, Strategy::complete);
    }

    public void reopen(long id, long shown, String reason) {
        lead(plans.manageable(id), shown, ChangeKind.REOPENED, reason, strategy -> strategy.reopen(reason));
    }

    /** Takes a completed plan or an abandoned draft out of sight; it stays readable. */
    public void archive(long id, long shown) {
        lead(plans.manageable(id), shown, ChangeKind.ARCHIVED, Strategy::archive);
    }

    public void restore(long id, long shown) {
        lead(plans.manageable(id), shown, ChangeKind.RESTORED, Strategy::restore);
    }

    public void offerAsTemplate(long id, boolean offered) {
        plans.manageable(id).offerAsTemplate(offered);
    }

    private void lead(Strategy strategy, long shown, ChangeKind kind, Consumer<Strategy> move) {
        lead(strategy, shown, kind, null, move);
    }

    private void lead(Strategy strategy, long shown, ChangeKind kind, String reason, Consumer<Strategy> move) {
        Conflict.check(strategy, shown);
        move.accept(strategy);
        new History(em).record(strategy, kind, reason);
    }

    private int revisions(long strategy) {
        return em.createQuery("SELECT COUNT(r) FROM Revision r WHERE r.strategy.id = :strategy", Long.class)
                .setParameter("strategy", strategy)
                .getSingleResult()
                .intValue();
    }
}
