package de.strategieportal.strategy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What an activity hangs on: who is responsible, and the digital goals and channels it serves. */
public record ActivityLinks(
        Optional<Resource> resource, Collection<DigitalGoal> goals, Collection<ChannelAssessment> channels) {

    public static ActivityLinks none() {
        return new ActivityLinks(Optional.empty(), List.of(), List.of());
    }
}
