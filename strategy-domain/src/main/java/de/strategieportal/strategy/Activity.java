package de.strategieportal.strategy;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.RuleViolation;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** What is done to carry the plan out, by whom and in which calendar quarters of the plan. */
@Entity
public class Activity extends PlanEntry {

    @Embedded
    private ActivityDetails details;

    @Embedded
    private Period period;

    @ManyToOne(fetch = FetchType.LAZY)
    private Resource resource;

    @BatchFetch(BatchFetchType.IN)
    @ManyToMany
    @JoinTable(
            name = "activity_goal",
            joinColumns = @JoinColumn(name = "activity_id"),
            inverseJoinColumns = @JoinColumn(name = "digital_goal_id"))
    private Set<DigitalGoal> goals = new HashSet<>();

    @BatchFetch(BatchFetchType.IN)
    @ManyToMany
    @JoinTable(
            name = "activity_channel",
            joinColumns = @JoinColumn(name = "activity_id"),
            inverseJoinColumns = @JoinColumn(name = "channel_assessment_id"))
    private Set<ChannelAssessment> channels = new HashSet<>();

    protected Activity() {}

    Activity(Strategy strategy, int position, ActivityDetails details, Period period, ActivityLinks links) {
        super(strategy, position);
        write(details, period, links);
    }

    public void change(ActivityDetails details, Period period, ActivityLinks links) {
        getStrategy().mustBeDraft();
        write(details, period, links);
        getStrategy().refreshFigures();
    }

    private void write(ActivityDetails details, Period period, ActivityLinks links) {
        if (!getStrategy().getPeriod().contains(period)) {
            throw RuleViolation.at(
                    getStrategy().getPeriod().contains(period.getFrom()) ? "to" : "from",
                    "activity.outside_plan",
                    getStrategy().getPeriod().getFrom(),
                    getStrategy().getPeriod().getTo());
        }
        links.resource().ifPresent(responsible -> getStrategy().mustContain("resource", responsible));
        links.goals().forEach(goal -> getStrategy().mustContain("goals", goal));
        links.channels().forEach(channel -> getStrategy().mustContain("channels", channel));
        this.details = new ActivityDetails(details);
        this.period = period;
        this.resource = links.resource().orElse(null);
        this.goals = new HashSet<>(links.goals());
        this.channels = new HashSet<>(links.channels());
    }

    void forget(PlanEntry gone) {
        goals.remove(gone);
        channels.remove(gone);
        if (gone.equals(resource)) {
            resource = null;
        }
    }

    /** Hours per week in the quarter, one-off hours spread evenly over the period; 0 outside it and when dropped. */
    public BigDecimal hoursIn(CalendarQuarter quarter) {
        return Load.in(quarter, loads());
    }

    /** What it takes; nothing when dropped. */
    public List<Load> loads() {
        var oneOff = Hours.perWeek(details.getOneOffHours(), period);
        return isDropped()
                ? List.of()
                : List.of(new Load(period, details.getHoursPerWeek().add(oneOff)));
    }

    /** The hours that come back every week. */
    public Load running() {
        return new Load(period, details.getHoursPerWeek());
    }

    public boolean isDropped() {
        return details.getStatus() == ActivityStatus.DROPPED;
    }

    @Override
    public String getLabel() {
        return details.getTitle();
    }

    public ActivityDetails getDetails() {
        return new ActivityDetails(details);
    }

    public Period getPeriod() {
        return period;
    }

    public Optional<Resource> getResource() {
        return Optional.ofNullable(resource).filter(each -> !each.isRemoved());
    }

    public Set<DigitalGoal> getGoals() {
        return present(goals);
    }

    public Set<ChannelAssessment> getChannels() {
        return present(channels);
    }

    private static <E extends PlanEntry> Set<E> present(Set<E> linked) {
        return linked.stream().filter(entry -> !entry.isRemoved()).collect(Collectors.toUnmodifiableSet());
    }
}
