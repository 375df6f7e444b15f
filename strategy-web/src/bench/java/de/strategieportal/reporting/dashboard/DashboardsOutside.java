package de.strategieportal.reporting.dashboard;

import de.strategieportal.access.Caller;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The use cases without the server around them. */
public final class DashboardsOutside {

    private DashboardsOutside() {}

    public static Dashboards of(EntityManager em, Caller caller) {
        var dashboards = new Dashboards();
        dashboards.em = em;
        dashboards.caller = caller;
        dashboards.clock = Clock.systemUTC();
        return dashboards;
    }
}
