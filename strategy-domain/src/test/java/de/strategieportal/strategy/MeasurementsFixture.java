package de.strategieportal.strategy;

import de.strategieportal.access.Caller;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The use case outside a container. */
public final class MeasurementsFixture {

    private MeasurementsFixture() {}

    public static Measurements measurements(EntityManager em, Caller caller, Clock clock) {
        var measurements = new Measurements();
        measurements.em = em;
        measurements.caller = caller;
        measurements.clock = clock;
        measurements.plans = PlansFixture.plans(em, caller, clock);
        return measurements;
    }
}
