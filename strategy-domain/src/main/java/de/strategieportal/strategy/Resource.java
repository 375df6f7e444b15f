package de.strategieportal.strategy;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** Who gives how many hours a week, in which calendar quarters. */
@Entity
public class Resource extends PlanEntry {

    @Embedded
    private ResourceDetails details;

    @Embedded
    private Period period;

    @BatchFetch(BatchFetchType.IN)
    @ElementCollection
    @Enumerated(EnumType.STRING)
    @CollectionTable(name = "resource_phase", joinColumns = @JoinColumn(name = "resource_id"))
    @Column(name = "phase")
    private Set<ResourcePhase> phases = new HashSet<>();

    protected Resource() {}

    Resource(
            Strategy strategy, int position, ResourceDetails details, Period period, Collection<ResourcePhase> phases) {
        super(strategy, position);
        write(details, period, phases);
    }

    public void change(ResourceDetails details, Period period, Collection<ResourcePhase> phases) {
        getStrategy().mustBeDraft();
        write(details, period, phases);
        getStrategy().refreshFigures();
    }

    private void write(ResourceDetails details, Period period, Collection<ResourcePhase> phases) {
        this.details = new ResourceDetails(details);
        this.period = period;
        this.phases = new HashSet<>(phases);
    }

    /** Hours per week in the quarter over all heads; 0 outside the period. */
    public BigDecimal hoursIn(CalendarQuarter quarter) {
        return gives().in(quarter);
    }

    /** The hours per week of all heads together. */
    public Load gives() {
        return new Load(period, details.getHoursPerWeek().multiply(BigDecimal.valueOf(details.getHeadCount())));
    }

    @Override
    public String getLabel() {
        return details.getLabel();
    }

    public ResourceDetails getDetails() {
        return new ResourceDetails(details);
    }

    public Period getPeriod() {
        return period;
    }

    public Set<ResourcePhase> getPhases() {
        return phases.isEmpty() ? Set.of() : EnumSet.copyOf(phases);
    }
}
