package de.strategieportal.reporting.dashboard;

import de.strategieportal.access.Caller;
import de.strategieportal.shared.UseCase;
import de.strategieportal.strategy.StrategyState;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;

/** Finds plans and Quartiere by a part of their name, among those the caller may read. */
@UseCase
public class Search {

    public static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    public List<Found> plans(String part) {
        return found(
                """
                SELECT NEW de.strategieportal.reporting.dashboard.Found(s.id, s.details.title, q.name)
                FROM Strategy s JOIN s.quartier q
                WHERE s.traeger.id IN :readable AND s.state IN :states
                    AND (LOWER(s.details.title) LIKE :part ESCAPE '!' OR LOWER(q.name) LIKE :part ESCAPE '!')
                ORDER BY s.details.title, s.id
                """,
                part);
    }

    /** Quartiere in which a Träger the caller may read works or plans. */
    public List<Found> quartiere(String part) {
        return found(
                """
                SELECT NEW de.strategieportal.reporting.dashboard.Found(q.id, q.name, q.municipality)
                FROM Quartier q
                WHERE LOWER(q.name) LIKE :part ESCAPE '!'
                    AND (q.id IN (SELECT a.id FROM Traeger t JOIN t.quartiere a WHERE t.id IN :readable)
                        OR q.id IN (SELECT s.quartier.id FROM Strategy s
                            WHERE s.traeger.id IN :readable AND s.state IN :states))
                ORDER BY q.name, q.id
                """,
                part);
    }

    private List<Found> found(String jpql, String part) {
        var readable = caller.readableTraeger();
        if (readable.isEmpty() || part.isBlank()) {
            return List.of();
        }
        TypedQuery<Found> query = em.createQuery(jpql, Found.class);
        return query.setParameter("readable", readable)
                .setParameter("states", caller.readsDrafts() ? StrategyState.WITH_DRAFTS : StrategyState.PUBLISHED)
                .setParameter("part", "%" + escaped(part.strip().toLowerCase(Locale.ROOT)) + "%")
                .setMaxResults(MOST)
                .getResultList();
    }

    private static String escaped(String part) {
        return part.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
