package de.strategieportal.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * What expected reach rests on beside the plan itself: the figures of the catalogue and the residents of the Quartiere.
 * Whoever changes them says so here, in the same transaction; whoever keeps numbers computed from them observes it.
 */
@ApplicationScoped
public class ReachBasis {

    /** @param quartier whose residents changed; empty where the catalogue did, which concerns every plan */
    public record Changed(Optional<Long> quartier) {}

    @Inject
    Event<Changed> changes;

    public void changed() {
        changes.fire(new Changed(Optional.empty()));
    }

    public void changedIn(long quartier) {
        changes.fire(new Changed(Optional.of(quartier)));
    }
}
