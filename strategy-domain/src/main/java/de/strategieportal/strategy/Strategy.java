package de.strategieportal.strategy;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.TargetGroupCategory;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.Persisted;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.traeger.Traeger;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * The plan of one Träger for one Quartier, from one calendar quarter to another. It begins as a draft, is reviewed and
 * approved, then active until it is completed; only a draft can be written.
 */
@Entity
public class Strategy extends Persisted {

    @ManyToOne(fetch = FetchType.LAZY)
    private Traeger traeger;

    @ManyToOne(fetch = FetchType.LAZY)
    private Quartier quartier;

    @Embedded
    private StrategyDetails details;

    @Embedded
    private Period period;

    @Enumerated(EnumType.STRING)
    private StrategyState state = StrategyState.DRAFT;

    @Column(name = "sent_back_reason")
    private String sentBackReason;

    @Embedded
    private Baseline baseline = new Baseline();

    @Column(name = "changed_at")
    private LocalDateTime changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @BatchFetch(BatchFetchType.IN)
    @OneToMany(mappedBy = "strategy", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<OverarchingGoal> overarchingGoals = new ArrayList<>();

    @BatchFetch(BatchFetchType.IN)
    @OneToMany(mappedBy = "strategy", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ContextEntry> contextEntries = new ArrayList<>();

    @BatchFetch(BatchFetchType.IN)
    @OneToMany(mappedBy = "strategy", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<TargetGroup> targetGroups = new ArrayList<>();

    @BatchFetch(BatchFetchType.IN)
    @OneToMany(mappedBy = "strategy", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<DigitalGoal> digitalGoals = new ArrayList<>();

    @BatchFetch(BatchFetchType.IN)
    @OneToMany(mappedBy = "strategy", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Resource> resources = new ArrayList<>();

    @BatchFetch(BatchFetchType.IN)
    @OneToMany(mappedBy = "strategy", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<BudgetLine> budgetLines = new ArrayList<>();

    @BatchFetch(BatchFetchType.IN)
    @OneToMany(mappedBy = "strategy", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ChannelAssessment> channels = new ArrayList<>();

    @BatchFetch(BatchFetchType.IN)
    @OneToMany(mappedBy = "strategy", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Activity> activities = new ArrayList<>();

    @BatchFetch(BatchFetchType.IN)
    @OneToMany(mappedBy = "strategy", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("quarter")
    private List<StrategyFigures> figures = new ArrayList<>();

    protected Strategy() {}

    public Strategy(Traeger traeger, Quartier quartier, StrategyDetails details, Period period) {
        this.traeger = Objects.requireNonNull(traeger);
        this.quartier = Objects.requireNonNull(quartier);
        change(details, period);
    }

    /** @throws RuleViolation at {@code from} when an activity would lie outside the new period */
    public final void change(StrategyDetails details, Period period) {
        mustBeDraft();
        long outside = activities.stream()
                .filter(activity -> !period.contains(activity.getPeriod()))
                .count();
        if (outside > 0) {
            throw RuleViolation.at("from", "strategy.activities_outside_period", outside);
        }
        this.details = new StrategyDetails(details);
        this.period = period;
        refreshFigures();
    }

    public void describeBaseline(Baseline baseline) {
        mustBeDraft();
        this.baseline = new Baseline(baseline);
    }

    /** Remembers who changed the plan last. */
    public void touched(String by, LocalDateTime at) {
        changedBy = by;
        changedAt = at;
    }

    // The lists of the plan

    public OverarchingGoal addOverarchingGoal(OverarchingGoalDetails details) {
        return added(overarchingGoals, new OverarchingGoal(this, next(overarchingGoals), details));
    }

    public void remove(OverarchingGoal goal) {
        digitalGoals.forEach(digital -> digital.stopContributingTo(goal));
        removed(overarchingGoals, goal);
    }

    public ContextEntry addContextEntry(ContextEntryDetails details) {
        return added(contextEntries, new ContextEntry(this, next(contextEntries), details));
    }

    public void remove(ContextEntry entry) {
        removed(contextEntries, entry);
    }

    public TargetGroup addTargetGroup(TargetGroupCategory category, TargetGroupDetails details) {
        return added(targetGroups, new TargetGroup(this, next(targetGroups), category, details));
    }

    /** @throws RuleViolation while digital goals are worded for the group */
    public void remove(TargetGroup group) {
        long goals = goalsOf(group).size();
        if (goals > 0) {
            throw new RuleViolation("target_group.has_goals", group.getDetails().getName(), goals);
        }
        removed(targetGroups, group);
    }

    public DigitalGoal addDigitalGoal(
            TargetGroup group, DigitalGoalDetails details, Collection<GoalContribution> contributions) {
        return added(digitalGoals, new DigitalGoal(this, next(digitalGoals), group, details, contributions));
    }

    public void remove(DigitalGoal goal) {
        channels.forEach(channel -> channel.stopServing(goal));
        activities.forEach(activity -> activity.forget(goal));
        removed(digitalGoals, goal);
    }

    public Resource addResource(ResourceDetails details, Period period, Collection<ResourcePhase> phases) {
        return counted(added(resources, new Resource(this, next(resources), details, period, phases)));
    }

    public void remove(Resource resource) {
        activities.forEach(activity -> activity.forget(resource));
        counted(removed(resources, resource));
    }

    public BudgetLine addBudgetLine(BudgetLineDetails details, Period period) {
        return added(budgetLines, new BudgetLine(this, next(budgetLines), details, period));
    }

    public void remove(BudgetLine line) {
        removed(budgetLines, line);
    }

    /** @param channel of the catalogue; null for an own one */
    public ChannelAssessment addChannel(
            Channel channel, ChannelAssessmentDetails details, Collection<DigitalGoal> goals) {
        return counted(added(channels, new ChannelAssessment(this, next(channels), channel, details, goals)));
    }

    public void remove(ChannelAssessment channel) {
        activities.forEach(activity -> activity.forget(channel));
        counted(removed(channels, channel));
    }

    public Activity addActivity(ActivityDetails details, Period period, ActivityLinks links) {
        return counted(added(activities, new Activity(this, next(activities), details, period, links)));
    }

    public void remove(Activity activity) {
        counted(removed(activities, activity));
    }

    private <E extends PlanEntry> E added(List<E> entries, E entry) {
        entries.add(entry);
        return entry;
    }

    private <E extends PlanEntry> E removed(List<E> entries, E entry) {
        mustBeDraft();
        entries.remove(entry);
        return entry;
    }

    private <E extends PlanEntry> E counted(E entry) {
        refreshFigures();
        return entry;
    }

    private static int next(List<? extends PlanEntry> entries) {
        return entries.stream().mapToInt(PlanEntry::getPosition).max().orElse(0) + 1;
    }

    // Rules

    void mustBeDraft() {
        if (state != StrategyState.DRAFT) {
            throw new RuleViolation("strategy.not_draft");
        }
    }

    void mustContain(String field, PlanEntry entry) {
        if (!equals(entry.getStrategy())) {
            throw RuleViolation.at(field, "strategy.entry_of_another_plan");
        }
    }

    void mustAssessOnce(ChannelAssessment assessment, Channel channel) {
        if (channel != null
                && channels.stream()
                        .anyMatch(other -> other != assessment
                                && other.getChannel().filter(channel::equals).isPresent())) {
            throw RuleViolation.at(
                    "channel", "channel_assessment.twice", channel.getDetails().getName());
        }
    }

    // Life

    /** @throws RuleViolation unless a draft */
    public void submit() {
        move(StrategyState.DRAFT, StrategyState.IN_REVIEW);
        sentBackReason = null;
    }

    /** @throws RuleViolation unless in review, or without a reason */
    public void sendBack(String reason) {
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.at("reason", "strategy.reason_missing");
        }
        move(StrategyState.IN_REVIEW, StrategyState.DRAFT);
        sentBackReason = reason;
    }

    /** @throws RuleViolation unless in review */
    public void approve() {
        move(StrategyState.IN_REVIEW, StrategyState.APPROVED);
    }

    /** @throws RuleViolation unless approved */
    public void start() {
        move(StrategyState.APPROVED, StrategyState.ACTIVE);
    }

    /** @throws RuleViolation unless active */
    public void complete() {
        move(StrategyState.ACTIVE, StrategyState.COMPLETED);
    }

    /** @throws RuleViolation unless a draft or completed */
    public void archive() {
        move(state == StrategyState.DRAFT ? StrategyState.DRAFT : StrategyState.COMPLETED, StrategyState.ARCHIVED);
    }

    private void move(StrategyState from, StrategyState to) {
        if (state != from) {
            throw new RuleViolation("strategy.wrong_state");
        }
        state = to;
    }

    // Numbers

    /** Σ hours per week × heads of the resources of a kind whose period contains the quarter; unrounded. */
    public BigDecimal availableHours(ResourceKind kind, CalendarQuarter quarter) {
        return sum(resources.stream()
                .filter(resource -> resource.getDetails().getKind() == kind)
                .map(resource -> resource.hoursIn(quarter)));
    }

    /** Σ hours per week × heads of all resources whose period contains the quarter; unrounded. */
    public BigDecimal availableHours(CalendarQuarter quarter) {
        return sum(resources.stream().map(resource -> resource.hoursIn(quarter)));
    }

    /** What the activities and the chosen channels take in the quarter, in hours per week; unrounded. */
    public BigDecimal requiredHours(CalendarQuarter quarter) {
        return sum(Stream.concat(
                activities.stream().map(activity -> activity.hoursIn(quarter)),
                channels.stream().filter(ChannelAssessment::isChosen).map(channel -> channel.hoursIn(quarter))));
    }

    private static BigDecimal sum(Stream<BigDecimal> hours) {
        return hours.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    final void refreshFigures() {
        figures.removeIf(figure -> !period.contains(figure.getQuarter()));
        figures.forEach(StrategyFigures::compute);
        var kept = figures.stream().map(StrategyFigures::getQuarter).toList();
        period.quarters().stream()
                .filter(quarter -> !kept.contains(quarter))
                .forEach(quarter -> figures.add(new StrategyFigures(this, quarter)));
    }

    /** One for each calendar quarter of the period, in order. */
    public List<StrategyFigures> getFigures() {
        return figures.stream()
                .sorted(Comparator.comparing(StrategyFigures::getQuarter))
                .toList();
    }

    /** How far each step is, in their order. */
    public List<StepProgress> progress() {
        return new Progress(this).steps();
    }

    // What the plan holds

    public Traeger getTraeger() {
        return traeger;
    }

    public Quartier getQuartier() {
        return quartier;
    }

    public StrategyDetails getDetails() {
        return new StrategyDetails(details);
    }

    public Period getPeriod() {
        return period;
    }

    public StrategyState getState() {
        return state;
    }

    public boolean isDraft() {
        return state == StrategyState.DRAFT;
    }

    public Optional<String> getSentBackReason() {
        return Optional.ofNullable(sentBackReason);
    }

    public Baseline getBaseline() {
        return baseline == null ? new Baseline() : new Baseline(baseline);
    }

    public LocalDateTime getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public List<OverarchingGoal> getOverarchingGoals() {
        return List.copyOf(overarchingGoals);
    }

    public List<ContextEntry> getContextEntries() {
        return List.copyOf(contextEntries);
    }

    public List<TargetGroup> getTargetGroups() {
        return List.copyOf(targetGroups);
    }

    public List<DigitalGoal> getDigitalGoals() {
        return List.copyOf(digitalGoals);
    }

    public List<DigitalGoal> goalsOf(TargetGroup group) {
        return digitalGoals.stream()
                .filter(goal -> goal.getTargetGroup().equals(group))
                .toList();
    }

    public List<Resource> getResources() {
        return List.copyOf(resources);
    }

    public List<BudgetLine> getBudgetLines() {
        return List.copyOf(budgetLines);
    }

    public List<ChannelAssessment> getChannels() {
        return List.copyOf(channels);
    }

    public List<Activity> getActivities() {
        return List.copyOf(activities);
    }
}
