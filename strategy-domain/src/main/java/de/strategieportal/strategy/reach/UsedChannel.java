package de.strategieportal.strategy.reach;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.ReferenceFigure;
import de.strategieportal.strategy.ChannelAssessment;
import java.util.Optional;

/** A channel as people use it: one of the catalogue with its figure, or an own one of the plan. */
record UsedChannel(String name, Optional<Channel> channel, Optional<ReferenceFigure> figure) {

    static UsedChannel of(Channel channel) {
        return new UsedChannel(channel.getDetails().getName(), Optional.of(channel), channel.getFigure());
    }

    static UsedChannel of(ChannelAssessment assessment) {
        return assessment
                .getChannel()
                .map(UsedChannel::of)
                .orElseGet(() -> new UsedChannel(assessment.getName(), Optional.empty(), Optional.empty()));
    }
}
