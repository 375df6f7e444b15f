package de.strategieportal.strategy.reach;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.ReferenceFigure;
import de.strategieportal.strategy.ChannelAssessment;
import java.util.Optional;

/** A channel as people use it: one of the catalogue with its figure, or an own one of the plan. */
record Service(String name, Optional<Channel> channel, Optional<ReferenceFigure> figure) {

    static Service of(Channel channel) {
        return new Service(channel.getDetails().getName(), Optional.of(channel), channel.getFigure());
    }

    static Service of(ChannelAssessment assessment) {
        return assessment
                .getChannel()
                .map(Service::of)
                .orElseGet(() -> new Service(assessment.getName(), Optional.empty(), Optional.empty()));
    }
}
