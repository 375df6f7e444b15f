package de.strategieportal.strategy.revision;

import de.strategieportal.strategy.Plans;
import jakarta.persistence.EntityManager;

/** The use case outside a container. */
public final class RevisionsFixture {

    private RevisionsFixture() {}

    public static Revisions revisions(EntityManager em, Plans plans) {
        var revisions = new Revisions();
        revisions.em = em;
        revisions.plans = plans;
        return revisions;
    }
}
