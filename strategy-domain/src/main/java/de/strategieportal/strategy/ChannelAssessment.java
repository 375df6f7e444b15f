package de.strategieportal.strategy;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.ChannelClass;
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
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** A channel, from the catalogue or an own one, weighed for this plan: what it takes, and what was decided about it. */
@Entity
@Table(name = "channel_assessment")
public class ChannelAssessment extends PlanEntry {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(3);

    @BatchFetch(BatchFetchType.IN)
    @ManyToOne(fetch = FetchType.LAZY)
    private Channel channel;

    @Embedded
    private ChannelAssessmentDetails details;

    @BatchFetch(BatchFetchType.IN)
    @ManyToMany
    @JoinTable(
            name = "channel_assessment_goal",
            joinColumns = @JoinColumn(name = "channel_assessment_id"),
            inverseJoinColumns = @JoinColumn(name = "digital_goal_id"))
    private Set<DigitalGoal> goals = new HashSet<>();

    protected ChannelAssessment() {}

    ChannelAssessment(
            Strategy strategy,
            int position,
            Channel channel,
            ChannelAssessmentDetails details,
            Collection<DigitalGoal> goals) {
        super(strategy, position);
        write(channel, details, goals);
    }

    /**
     * @param channel of the catalogue; null for an own one, which then needs a name and a class
     * @param goals the digital goals of the same plan that it serves
     */
    public void change(Channel channel, ChannelAssessmentDetails details, Collection<DigitalGoal> goals) {
        getStrategy().mustBeDraft();
        write(channel, details, goals);
        getStrategy().refreshFigures();
    }

    private void write(Channel channel, ChannelAssessmentDetails details, Collection<DigitalGoal> goals) {
        details.check();
        if (channel == null && details.getOwnName() == null) {
            throw RuleViolation.at("ownName", "channel_assessment.own_name_missing");
        }
        if (channel == null && details.getOwnClass() == null) {
            throw RuleViolation.at("ownClass", "channel_assessment.own_class_missing");
        }
        getStrategy().mustAssessOnce(this, channel);
        goals.forEach(goal -> getStrategy().mustContain("goals", goal));
        this.channel = channel;
        this.details = new ChannelAssessmentDetails(details);
        this.goals = new HashSet<>(goals);
    }

    /** Weighed anew after it had been removed. */
    ChannelAssessment putBackAs(Channel channel, ChannelAssessmentDetails details, Collection<DigitalGoal> goals) {
        putBack();
        change(channel, details, goals);
        return this;
    }

    void forget(PlanEntry gone) {
        goals.remove(gone);
    }

    public boolean isChosen() {
        return details.getDecision() == Decision.USE;
    }

    /** From the first to the last quarter of operation; where one is not set, from the beginning or to the end of the plan. */
    public Period operation() {
        var plan = getStrategy().getPeriod();
        var first = Optional.ofNullable(details.getFirstQuarter()).orElse(plan.getFrom());
        var last = Optional.ofNullable(details.getLastQuarter()).orElse(plan.getTo());
        return Period.of(first, last.compareTo(first) < 0 ? first : last);
    }

    /** Hours per week this channel takes in a quarter if it is used. */
    public BigDecimal hoursIn(CalendarQuarter quarter) {
        return Load.in(quarter, loads());
    }

    /**
     * What it takes if it is used: its running hours while in operation, and its set-up hours spread over the quarters of
     * the plan before, or over the first quarter of operation where there is none.
     */
    public List<Load> loads() {
        return loads(operation());
    }

    /** What it would take if it were in operation in another period. */
    public List<Load> loads(Period operation) {
        return List.of(running(operation), setup(operation));
    }

    /** The hours that come back every week while it is in operation. */
    public Load running() {
        return running(operation());
    }

    private Load running(Period operation) {
        return new Load(operation, details.getRunningHours());
    }

    Load setup() {
        return setup(operation());
    }

    private Load setup(Period operation) {
        var before = setupPeriod(operation);
        return new Load(before, Hours.perWeek(details.getSetupHours(), before));
    }

    /** Money in the quarter if it is used: three months while in operation, and what is paid once in its first quarter. */
    BigDecimal costIn(CalendarQuarter quarter) {
        var operation = operation();
        if (!operation.contains(quarter)) {
            return BigDecimal.ZERO;
        }
        var running = details.getCostMonth().multiply(MONTHS);
        return quarter.equals(operation.getFrom()) ? running.add(details.getCostOnce()) : running;
    }

    private Period setupPeriod(Period operation) {
        var plan = getStrategy().getPeriod();
        var first = operation.getFrom();
        if (first.compareTo(plan.getFrom()) <= 0) {
            return Period.of(first, first);
        }
        var before = first.previous();
        return Period.of(plan.getFrom(), plan.getTo().compareTo(before) < 0 ? plan.getTo() : before);
    }

    public Optional<Channel> getChannel() {
        return Optional.ofNullable(channel);
    }

    @Override
    public String getLabel() {
        return getName();
    }

    public String getName() {
        return channel == null ? details.getOwnName() : channel.getDetails().getName();
    }

    public ChannelClass getChannelClass() {
        return channel == null ? details.getOwnClass() : channel.getDetails().getChannelClass();
    }

    public ChannelAssessmentDetails getDetails() {
        return new ChannelAssessmentDetails(details);
    }

    public Set<DigitalGoal> getGoals() {
        return goals.stream().filter(goal -> !goal.isRemoved()).collect(Collectors.toUnmodifiableSet());
    }
}
