package de.strategieportal.strategy.revision;

import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.UseCase;
import de.strategieportal.strategy.Plans;
import de.strategieportal.strategy.document.PlanComparison;
import de.strategieportal.strategy.document.PlanDocument;
import de.strategieportal.strategy.document.Section;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What plans were, how their states differ, and who changed what. */
@UseCase
public class Revisions {

    private static final int LINES = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Plans plans;

    /** The latest first. */
    public List<RevisionLine> of(long strategy) {
        plans.readableRevisions(strategy);
        return em.createQuery(
                        """
                        SELECT NEW de.strategieportal.strategy.revision.RevisionLine(
                            r.number, r.light, r.approvedAt, r.approvedBy)
                        FROM Revision r WHERE r.strategy.id = :strategy ORDER BY r.number DESC
                        """,
                        RevisionLine.class)
                .setParameter("strategy", strategy)
                .getResultList();
    }

    public Revision revision(long strategy, int number) {
        plans.readableRevisions(strategy);
        return em.createQuery(
                        "SELECT r FROM Revision r WHERE r.strategy.id = :strategy AND r.number = :number",
                        Revision.class)
                .setParameter("strategy", strategy)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @param before and after numbers of revisions; empty for the plan as it is now */
    public ComparedStates compare(long strategy, Optional<Integer> before, Optional<Integer> after) {
        var was = state(strategy, before);
        var is = state(strategy, after);
        return new ComparedStates(was, is, PlanComparison.between(was, is));
    }

    private JsonObject state(long strategy, Optional<Integer> number) {
        return number.map(each -> revision(strategy, each).getDocument())
                .orElseGet(() -> PlanDocument.of(plans.readable(strategy)));
    }

    /** The latest lines first; of all sections where none is named, moves of the plan included. */
    public List<Change> history(long strategy, Set<Section> sections) {
        plans.readableHistory(strategy);
        var narrowed = sections.isEmpty() ? "" : "AND c.section IN :sections";
        var query = em.createQuery(
                        """
                        SELECT c FROM Change c WHERE c.strategy.id = :strategy %s ORDER BY c.at DESC, c.id DESC
                        """
                                .formatted(narrowed),
                        Change.class)
                .setParameter("strategy", strategy)
                .setMaxResults(LINES);
        if (!sections.isEmpty()) {
            query.setParameter("sections", sections);
        }
        return query.getResultList();
    }
}
