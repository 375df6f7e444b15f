package de.strategieportal.strategy;

import static jakarta.persistence.LockModeType.OPTIMISTIC_FORCE_INCREMENT;
import static jakarta.persistence.LockModeType.PESSIMISTIC_FORCE_INCREMENT;
import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.Caller;
import de.strategieportal.shared.Conflict;
import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.Persisted;
import de.strategieportal.strategy.document.PlanComparison;
import de.strategieportal.strategy.document.PlanDocument;
import de.strategieportal.strategy.revision.ChangeKind;
import de.strategieportal.strategy.revision.History;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds plans and their entries for a caller, who is asked each time. Shared by the use cases of the steps. */
@ApplicationScoped
public class Plans {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @throws AccessDenied also for a reader while the plan is not approved */
    public Strategy readable(long id) {
        return readableWithCatalogue(id).plan();
    }

    /** @throws AccessDenied also for a reader while the plan is not approved */
    PlanWithCatalogue readableWithCatalogue(long id) {
        var strategy = em.createQuery(
                        """
                        SELECT s FROM Strategy s JOIN FETCH s.traeger JOIN FETCH s.quartier q LEFT JOIN FETCH q.residents
                            LEFT JOIN FETCH s.overarchingGoals LEFT JOIN FETCH s.budgetLines
                        WHERE s.id = :id
                        """,
                        Strategy.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        mustRead(strategy);
        return new PlanWithCatalogue(strategy, new PlanReading(em).complete(strategy));
    }

    /** The plan without what it holds, under the rules of {@link #readable}. */
    Strategy readableAlone(long id) {
        var strategy = found(em.find(Strategy.class, id));
        mustRead(strategy);
        return strategy;
    }

    private void mustRead(Strategy strategy) {
        if (strategy.getState().isPublished()) {
            caller.mustRead(strategy.getTraeger().getId());
        } else {
            caller.mustReadDraft(strategy.getTraeger().getId());
        }
    }

    /**
     * Stores a new draft.
     *
     * @return its id
     */
    public long begin(Strategy strategy) {
        caller.mustEdit(strategy.getTraeger().getId(), strategy.getQuartier().getId());
        touched(strategy);
        em.persist(strategy);
        new History(em).record(strategy, ChangeKind.BEGUN, null);
        em.flush();
        return strategy.getId();
    }

    /** What was approved is there to be read by everyone who may read the plan once it is published. */
    public Strategy readableRevisions(long id) {
        var strategy = found(em.find(Strategy.class, id));
        if (strategy.getState() == StrategyState.ARCHIVED) {
            caller.mustReadDraft(strategy.getTraeger().getId());
        } else {
            caller.mustRead(strategy.getTraeger().getId());
        }
        return strategy;
    }

    /** Who worked on a plan is for those who work on it, not for its readers. */
    public Strategy readableHistory(long id) {
        var strategy = found(em.find(Strategy.class, id));
        caller.mustReadDraft(strategy.getTraeger().getId());
        return strategy;
    }

    /**
     * Changes what a plan holds, and writes into its history what that was. A change anywhere in the plan is a change of the
     * strategy, so that no approval ever meets a half-seen plan. Whoever writes the same plan at the same moment waits instead of failing.
     */
    public void edit(long id, Consumer<Strategy> change) {
        var strategy = movable(id);
        var before = PlanDocument.of(strategy);
        change.accept(strategy);
        new History(em).record(strategy, PlanComparison.between(before, PlanDocument.of(strategy)));
    }

    /** For the moves of a plan by those who write it; what it holds is changed by {@link #edit} only. */
    Strategy movable(long id) {
        var strategy = found(em.find(Strategy.class, id, PESSIMISTIC_FORCE_INCREMENT));
        caller.mustEdit(strategy.getTraeger().getId(), strategy.getQuartier().getId());
        return touched(strategy);
    }

    /** For what is told about a plan by those who write it: the plan itself stays as it is, but one waits for the other. */
    Strategy measurable(long id) {
        var strategy = found(em.find(Strategy.class, id, PESSIMISTIC_WRITE));
        caller.mustEdit(strategy.getTraeger().getId(), strategy.getQuartier().getId());
        return strategy;
    }

    /** For the moves of a plan by those who decide about it. */
    Strategy manageable(long id) {
        var strategy = found(em.find(Strategy.class, id, PESSIMISTIC_FORCE_INCREMENT));
        caller.mustManage(strategy.getTraeger().getId());
        return touched(strategy);
    }

    private Strategy touched(Strategy strategy) {
        strategy.touched(caller.displayName(), LocalDateTime.now(clock));
        return strategy;
    }

    /**
     * The entry that a form changes. Its version rises even when only its links change.
     *
     * @param shown the version the form was filled from
     * @throws Conflict when the entry was saved since
     */
    public <E extends Persisted> E shown(List<E> entries, long id, long shown) {
        var entry = among(entries, id);
        Conflict.check(entry, shown);
        em.lock(entry, OPTIMISTIC_FORCE_INCREMENT);
        return entry;
    }

    /** @throws NotFound when the plan holds no such entry */
    public <E extends Persisted> E among(List<E> entries, long id) {
        return entries.stream().filter(entry -> entry.getId() == id).findFirst().orElseThrow(NotFound::new);
    }

    /** @throws NotFound when the plan lacks one of the entries */
    public <E extends Persisted> List<E> among(List<E> entries, Collection<Long> ids) {
        return ids.stream().map(id -> among(entries, id)).toList();
    }

    /** What the catalogue or the directory holds under the id. */
    public <T> T found(Class<T> type, long id) {
        return found(em.find(type, id));
    }

    private static <T> T found(T entity) {
        return Optional.ofNullable(entity).orElseThrow(NotFound::new);
    }
}
