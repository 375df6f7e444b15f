package de.strategieportal.strategy;

import de.strategieportal.shared.Period;
import de.strategieportal.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;

/** What is done to carry the plan out. */
@UseCase
public class ActivityPlanning {

    @Inject
    Plans plans;

    /**
     * @param resource id of the responsible resource
     * @param goals ids of the digital goals it serves
     * @param channels ids of the channel assessments it serves
     */
    public void add(
            long strategy,
            ActivityDetails details,
            Period period,
            Optional<Long> resource,
            Collection<Long> goals,
            Collection<Long> channels) {
        plans.edit(strategy, plan -> plan.addActivity(details, period, links(plan, resource, goals, channels)));
    }

    public void change(
            long strategy,
            long activity,
            long shown,
            ActivityDetails details,
            Period period,
            Optional<Long> resource,
            Collection<Long> goals,
            Collection<Long> channels) {
        plans.edit(strategy, plan -> plans.shown(plan.getActivities(), activity, shown)
                .change(details, period, links(plan, resource, goals, channels)));
    }

    private ActivityLinks links(
            Strategy plan, Optional<Long> resource, Collection<Long> goals, Collection<Long> channels) {
        return new ActivityLinks(
                resource.map(id -> plans.among(plan.getResources(), id)),
                plans.among(plan.getDigitalGoals(), goals),
                plans.among(plan.getChannels(), channels));
    }
}
