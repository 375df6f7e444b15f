package de.strategieportal.strategy;

import de.strategieportal.catalog.Channel;
import de.strategieportal.shared.Conflict;
import de.strategieportal.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;

/** Step 6: which channels are weighed, which are used, and what using them takes. */
@UseCase
public class ChannelPlanning {

    @Inject
    Plans plans;

    /**
     * @param channel of the catalogue; empty for an own one
     * @param goals ids of the digital goals it serves
     */
    public void add(long strategy, Optional<Long> channel, ChannelAssessmentDetails details, Collection<Long> goals) {
        plans.edit(
                strategy,
                plan -> plan.addChannel(channel(channel), details, plans.among(plan.getDigitalGoals(), goals)));
    }

    public void change(
            long strategy,
            long assessment,
            long shown,
            Optional<Long> channel,
            ChannelAssessmentDetails details,
            Collection<Long> goals) {
        plans.edit(strategy, plan -> plans.shown(plan.getChannels(), assessment, shown)
                .change(channel(channel), details, plans.among(plan.getDigitalGoals(), goals)));
    }

    /** @param shown hash of the weights that the form was filled from */
    public void weigh(long strategy, int shown, Weights weights) {
        plans.edit(strategy, plan -> {
            Conflict.check(plan.getWeights(), shown);
            plan.weigh(weights);
        });
    }

    private Channel channel(Optional<Long> id) {
        return id.map(channel -> plans.found(Channel.class, channel)).orElse(null);
    }
}
