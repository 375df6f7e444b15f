package de.strategieportal.strategy;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.CommunicationFunction;
import de.strategieportal.shared.Conflict;
import de.strategieportal.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Step 4: how each target group can be reached and what it needs. */
@UseCase
public class ReachabilityPlanning {

    @Inject
    Plans plans;

    /**
     * @param shown the version that the form was filled from; empty when nothing was described yet
     * @throws Conflict also when somebody began the description meanwhile
     */
    public void describe(
            long strategy,
            long group,
            Optional<Long> shown,
            ReachabilityDetails details,
            Collection<CommunicationFunction> functions) {
        edit(strategy, group, reached -> {
            var stored = reached.getReachability();
            if (stored.isPresent() != shown.isPresent()) {
                throw new Conflict();
            }
            stored.ifPresent(
                    reachability -> plans.shown(List.of(reachability), reachability.getId(), shown.orElseThrow()));
            reached.describeReachability().change(details, functions);
        });
    }

    /** @param channel of the catalogue, where the service is one of it */
    public void addService(long strategy, long group, Optional<Long> channel, ServiceUseDetails details) {
        edit(strategy, group, reached -> reached.describeReachability().addService(channel(channel), details));
    }

    public void changeService(
            long strategy, long group, long service, long shown, Optional<Long> channel, ServiceUseDetails details) {
        edit(strategy, group, reached -> plans.shown(
                        reached.describeReachability().getServices(), service, shown)
                .change(channel(channel), details));
    }

    private void edit(long strategy, long group, Consumer<TargetGroup> change) {
        plans.edit(strategy, plan -> change.accept(plans.among(plan.getTargetGroups(), group)));
    }

    private Channel channel(Optional<Long> id) {
        return id.map(channel -> plans.found(Channel.class, channel)).orElse(null);
    }
}
