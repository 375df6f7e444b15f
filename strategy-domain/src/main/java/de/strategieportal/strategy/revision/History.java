package de.strategieportal.strategy.revision;

import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.document.PartDifference;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** Writes down who changed what, in the transaction that changes it. */
public final class History {

    /** Who goes on with the same entry within this time gets one line, not one for each pause in typing. */
    private static final Duration ONE_SITTING = Duration.ofMinutes(30);

    private final EntityManager em;

    public History(EntityManager em) {
        this.em = em;
    }

    /** @param strategy touched last by whoever did it */
    public void record(Strategy strategy, ChangeKind kind, String reason) {
        em.persist(new Change(strategy, kind, reason));
    }

    /** @param strategy touched last by whoever did it */
    public void record(Strategy strategy, Collection<PartDifference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        var recent = sitting(strategy);
        for (var difference : differences) {
            recent.stream()
                    .filter(change -> change.goesOnWith(difference, strategy.getChangedBy()))
                    .findFirst()
                    .ifPresentOrElse(
                            change -> change.goOn(difference, strategy.getChangedAt()),
                            () -> em.persist(new Change(strategy, difference)));
        }
    }

    /** What happened lately, back to the last move of the plan; the latest first. */
    private List<Change> sitting(Strategy strategy) {
        return em.createQuery(
                        """
                        SELECT c FROM Change c WHERE c.strategy = :strategy AND c.at >= :since
                        ORDER BY c.at DESC, c.id DESC
                        """,
                        Change.class)
                .setParameter("strategy", strategy)
                .setParameter("since", strategy.getChangedAt().minus(ONE_SITTING))
                .getResultStream()
                .takeWhile(Change::concernsAnEntry)
                .toList();
    }
}
