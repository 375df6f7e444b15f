package de.strategieportal.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The time everything reckons by, as it is where the Quartiere are; tests fix it. */
@ApplicationScoped
public class PortalClock {

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Berlin"));
    }
}
