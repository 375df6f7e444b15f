package de.strategieportal.strategy;

import de.strategieportal.access.Caller;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Lets use cases outside this package find plans. */
public class PlansFixture {

    private PlansFixture() {}

    public static Plans plans(EntityManager em, Caller caller, Clock clock) {
        var plans = new Plans();
        plans.em = em;
        plans.caller = caller;
        plans.clock = clock;
        return plans;
    }
}
