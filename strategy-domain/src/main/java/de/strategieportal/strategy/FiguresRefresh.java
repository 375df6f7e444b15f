package de.strategieportal.strategy;

import de.strategieportal.shared.ReachBasis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Figures of plans rest on more than the plans. What changes in one Quartier is brought in line in the same transaction; what
 * changes for all plans is marked, and caught up with once that is stored, because there may be thousands.
 */
@ApplicationScoped
public class FiguresRefresh {

    @PersistenceContext
    EntityManager em;

    @Inject
    FiguresUpkeep upkeep;

    void changed(@Observes ReachBasis.Changed change) {
        change.quartier().ifPresentOrElse(this::refresh, () -> FreshFigures.mark(em, FreshFigures.STALE));
    }

    private void refresh(long quartier) {
        em.createQuery("SELECT s FROM Strategy s WHERE s.quartier.id = :quartier", Strategy.class)
                .setParameter("quartier", quartier)
                .getResultList()
                .forEach(Strategy::refreshFigures);
    }

    void stored(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReachBasis.Changed change) {
        if (change.quartier().isEmpty()) {
            upkeep.catchUpLater();
        }
    }
}
