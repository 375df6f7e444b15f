package de.strategieportal.strategy;

import de.strategieportal.access.Caller;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The use cases of plans, asked by a caller. */
public final class PlansFixture {

    private PlansFixture() {}

    public static Plans plans(EntityManager em, Caller caller, Clock clock) {
        var plans = new Plans();
        plans.em = em;
        plans.caller = caller;
        plans.clock = clock;
        return plans;
    }

    static StrategyPlanning planning(EntityManager em, Caller caller, Clock clock) {
        var planning = new StrategyPlanning();
        planning.plans = plans(em, caller, clock);
        planning.em = em;
        planning.caller = caller;
        planning.clock = clock;
        return planning;
    }
}
