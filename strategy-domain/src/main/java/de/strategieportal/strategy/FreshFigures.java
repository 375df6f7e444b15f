package de.strategieportal.strategy;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Computes the figures of some plans anew, each time in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FreshFigures {

    /** The mark of figures older than what they rest on. */
    static final int STALE = 0;

    @PersistenceContext
    EntityManager em;

    public void compute(List<Long> plans) {
        plans.forEach(id -> em.find(Strategy.class, id).refreshFigures());
    }

    /** @param formula with which all figures are computed from now on, or {@link #STALE} */
    public void mark(int formula) {
        mark(em, formula);
    }

    static void mark(EntityManager em, int formula) {
        em.createNativeQuery("UPDATE figures_formula SET version = ?1 WHERE id = 1")
                .setParameter(1, formula)
                .executeUpdate();
    }
}
