package de.strategieportal.strategy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads indicators with everything measured at once; what was read so is not asked for again in the same transaction. */
public final class MeasuredIndicators {

    private static final int AT_ONCE = 500;

    private MeasuredIndicators() {}

    /** Those of the plans, in the order that each plan has. */
    public static List<Indicator> of(Collection<Strategy> plans, EntityManager em) {
        var left = new ArrayList<>(plans);
        var found = new ArrayList<Indicator>();
        while (!left.isEmpty()) {
            var some = left.subList(0, Math.min(AT_ONCE, left.size()));
            found.addAll(em.createQuery(
                            """
                            SELECT DISTINCT i FROM Indicator i JOIN FETCH i.goal g LEFT JOIN FETCH i.measurements
                            WHERE g.strategy IN :plans AND i.removedAt IS NULL AND g.removedAt IS NULL
                            ORDER BY g.position, i.position
                            """,
                            Indicator.class)
                    .setParameter("plans", List.copyOf(some))
                    .getResultList());
            some.clear();
        }
        return found;
    }
}
