package de.strategieportal.strategy;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Computes the figures of all plans again when they are older than the formulas, or than the catalogue they rest on: at the
 * start, and after a change for all. Plans are taken in small transactions; whoever edits meanwhile computes the same.
 */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class FiguresUpkeep {

    private static final int AT_ONCE = 50;
    private static final Logger LOG = Logger.getLogger(FiguresUpkeep.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    FreshFigures figures;

    @PostConstruct
    void atStart() {
        catchUp();
    }

    @Asynchronous
    public void catchUpLater() {
        catchUp();
    }

    /** Marked as done first: a change that comes meanwhile marks again. */
    private void catchUp() {
        if (!stale()) {
            return;
        }
        figures.mark(PlanFigures.FORMULA);
        boolean all = true;
        for (var page = page(0); !page.isEmpty(); page = page(page.get(page.size() - 1))) {
            all &= computed(page);
        }
        if (!all) {
            figures.mark(FreshFigures.STALE);
        }
    }

    private boolean stale() {
        var formula = (Number) em.createNativeQuery("SELECT version FROM figures_formula WHERE id = 1")
                .getSingleResult();
        return formula.intValue() != PlanFigures.FORMULA;
    }

    private List<Long> page(long after) {
        return em.createQuery("SELECT s.id FROM Strategy s WHERE s.id > :after ORDER BY s.id", Long.class)
                .setParameter("after", after)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    private boolean computed(List<Long> plans) {
        try {
            figures.compute(plans);
            return true;
        } catch (EJBException savedMeanwhile) {
            LOG.log(Level.WARNING, "Figures of some plans are left for the next start", savedMeanwhile);
            return false;
        }
    }
}
