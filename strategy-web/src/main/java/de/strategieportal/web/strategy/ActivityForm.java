package de.strategieportal.web.strategy;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.Activity;
import de.strategieportal.strategy.ActivityDetails;
import de.strategieportal.strategy.ActivityMode;
import de.strategieportal.strategy.ActivityPlanning;
import de.strategieportal.strategy.ActivityStatus;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.Resource;
import de.strategieportal.strategy.Strategy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

@Named
@RequestScoped
public class ActivityForm extends EntryForm<Activity, ActivityDetails> {

    @Inject
    ActivityPlanning planning;

    private CalendarQuarter from;
    private CalendarQuarter to;
    private Long resource;
    private List<Long> goals = List.of();
    private List<Long> channels = List.of();

    public ActivityForm() {
        super("activity");
    }

    @Override
    protected List<Activity> entries(Strategy strategy) {
        return strategy.getActivities();
    }

    @Override
    protected ActivityDetails blank() {
        return new ActivityDetails();
    }

    @Override
    protected ActivityDetails details(Activity stored) {
        return stored.getDetails();
    }

    /** The beginning of the plan, unless chosen otherwise. */
    public CalendarQuarter getFrom() {
        getDetails();
        return from == null ? plan.getStrategy().getPeriod().getFrom() : from;
    }

    public void setFrom(CalendarQuarter from) {
        getDetails();
        this.from = from;
    }

    /** The end of the plan, unless chosen otherwise. */
    public CalendarQuarter getTo() {
        getDetails();
        return to == null ? plan.getStrategy().getPeriod().getTo() : to;
    }

    public void setTo(CalendarQuarter to) {
        getDetails();
        this.to = to;
    }

    public Long getResource() {
        getDetails();
        return resource;
    }

    public void setResource(Long resource) {
        getDetails();
        this.resource = resource;
    }

    public List<Long> getGoals() {
        getDetails();
        return goals;
    }

    public void setGoals(List<Long> goals) {
        getDetails();
        this.goals = goals;
    }

    public List<Long> getChannels() {
        getDetails();
        return channels;
    }

    public void setChannels(List<Long> channels) {
        getDetails();
        this.channels = channels;
    }

    /** Whether more is said than the short form asks. */
    public boolean isDetailed() {
        return getDetails().getOneOffHours().signum() > 0
                || getDetails().getProgressPercent() > 0
                || getDetails().getStatus() != ActivityStatus.PLANNED
                || getDetails().getMode() != ActivityMode.OFFLINE;
    }

    @Override
    protected void fill(Activity stored) {
        from = stored.getPeriod().getFrom();
        to = stored.getPeriod().getTo();
        resource = stored.getResource().map(Resource::getId).orElse(null);
        goals = stored.getGoals().stream().map(DigitalGoal::getId).toList();
        channels = stored.getChannels().stream().map(ChannelAssessment::getId).toList();
    }

    @Override
    protected void add(long strategy, ActivityDetails details) {
        planning.add(strategy, details, Period.of(from, to), Optional.ofNullable(resource), goals, channels);
    }

    @Override
    protected void change(long strategy, long activity, long shown, ActivityDetails details) {
        planning.change(
                strategy,
                activity,
                shown,
                details,
                Period.of(from, to),
                Optional.ofNullable(resource),
                goals,
                channels);
    }
}
