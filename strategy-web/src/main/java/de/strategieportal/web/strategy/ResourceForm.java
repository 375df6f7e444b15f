package de.strategieportal.web.strategy;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.Resource;
import de.strategieportal.strategy.ResourceDetails;
import de.strategieportal.strategy.ResourcePhase;
import de.strategieportal.strategy.ResourcePlanning;
import de.strategieportal.strategy.Strategy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

@Named
@RequestScoped
public class ResourceForm extends EntryForm<Resource, ResourceDetails> {

    @Inject
    ResourcePlanning planning;

    private CalendarQuarter from;
    private CalendarQuarter to;
    private List<ResourcePhase> phases = List.of();

    public ResourceForm() {
        super("resource");
    }

    @Override
    protected List<Resource> entries(Strategy strategy) {
        return strategy.getResources();
    }

    @Override
    protected ResourceDetails blank() {
        return new ResourceDetails();
    }

    @Override
    protected ResourceDetails details(Resource stored) {
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

    public List<ResourcePhase> getPhases() {
        getDetails();
        return phases;
    }

    public void setPhases(List<ResourcePhase> phases) {
        getDetails();
        this.phases = phases;
    }

    /** Whether more is said than the short form asks. */
    public boolean isDetailed() {
        var details = getDetails();
        return !phases.isEmpty()
                || Stream.of(
                                details.getOrganisation(),
                                details.getResponsible(),
                                details.getTasks(),
                                details.getConfirmedOn())
                        .anyMatch(Objects::nonNull);
    }

    @Override
    protected void fill(Resource stored) {
        from = stored.getPeriod().getFrom();
        to = stored.getPeriod().getTo();
        phases = List.copyOf(stored.getPhases());
    }

    @Override
    protected void add(long strategy, ResourceDetails details) {
        planning.add(strategy, details, Period.of(from, to), phases);
    }

    @Override
    protected void change(long strategy, long resource, long shown, ResourceDetails details) {
        planning.change(strategy, resource, shown, details, Period.of(from, to), phases);
    }
}
