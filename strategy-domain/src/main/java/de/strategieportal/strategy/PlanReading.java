package de.strategieportal.strategy;

import static org.eclipse.persistence.config.QueryHints.LEFT_FETCH;

import de.strategieportal.catalog.Channel;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Reads what a plan will be asked for, so that the number of questions neither grows with the plan nor with what hangs on its
 * entries. Lists that are not read here follow in batches. What is read first is not asked for again.
 */
final class PlanReading {

    private final EntityManager em;

    PlanReading(EntityManager em) {
        this.em = em;
    }

    /** @return all channels of the catalogue, each with its figure */
    List<Channel> complete(Strategy plan) {
        var catalogue = catalogue();
        plan.getTargetGroups();
        read("DigitalGoal e LEFT JOIN FETCH e.contributions c LEFT JOIN FETCH e.indicators", "c.id", plan);
        plan.getChannels();
        read("Activity e LEFT JOIN FETCH e.goals LEFT JOIN FETCH e.channels", "e.id", plan);
        return catalogue;
    }

    private List<Channel> catalogue() {
        return em.createQuery("SELECT c FROM Channel c", Channel.class)
                .setHint(LEFT_FETCH, "c.figure")
                .setHint(LEFT_FETCH, "c.figure.shares")
                .getResultList();
    }

    private void read(String entries, String order, Strategy plan) {
        em.createQuery("SELECT e FROM " + entries + " WHERE e.strategy = :plan ORDER BY " + order, PlanEntry.class)
                .setParameter("plan", plan)
                .getResultList();
    }
}
