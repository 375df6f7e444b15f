package de.strategieportal.strategy;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.TargetGroupCategory;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.Persisted;
import de.strategieportal.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** The lists that the steps of a strategy fill, from overarching goals to activities. */
@MappedSuperclass
public abstract class PlanLists extends Persisted {

    private static final int HOURS_KEPT = 1;

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

    abstract void mustBeDraft();

    public abstract void refreshFigures();

    private Strategy plan() {
        return (Strategy) this;
    }

    // What is added

    public OverarchingGoal addOverarchingGoal(OverarchingGoalDetails details) {
        var list = new Entries<>(overarchingGoals);
        return counted(list.add(new OverarchingGoal(plan(), list.nextPosition(), details)));
    }

    public ContextEntry addContextEntry(ContextEntryDetails details) {
        var list = new Entries<>(contextEntries);
        return counted(list.add(new ContextEntry(plan(), list.nextPosition(), details)));
    }

    public TargetGroup addTargetGroup(TargetGroupCategory category, TargetGroupDetails details) {
        var list = new Entries<>(targetGroups);
        return counted(list.add(new TargetGroup(plan(), list.nextPosition(), category, details)));
    }

    public DigitalGoal addDigitalGoal(
            TargetGroup group, DigitalGoalDetails details, Collection<GoalContribution> contributions) {
        var list = new Entries<>(digitalGoals);
        return counted(list.add(new DigitalGoal(plan(), list.nextPosition(), group, details, contributions)));
    }

    public Resource addResource(ResourceDetails details, Period period, Collection<ResourcePhase> phases) {
        var list = new Entries<>(resources);
        return counted(list.add(new Resource(plan(), list.nextPosition(), details, period, phases)));
    }

    public BudgetLine addBudgetLine(BudgetLineDetails details, Period period) {
        var list = new Entries<>(budgetLines);
        return counted(list.add(new BudgetLine(plan(), list.nextPosition(), details, period)));
    }

    /** @param channel of the catalogue; null for an own one */
    public ChannelAssessment addChannel(
            Channel channel, ChannelAssessmentDetails details, Collection<DigitalGoal> goals) {
        var list = new Entries<>(channels);
        return counted(removedFor(channel)
                .map(removed -> removed.putBackAs(channel, details, goals))
                .orElseGet(
                        () -> list.add(new ChannelAssessment(plan(), list.nextPosition(), channel, details, goals))));
    }

    /** A plan has one assessment of a channel, so a removed one is used again. */
    private Optional<ChannelAssessment> removedFor(Channel channel) {
        return channels.stream()
                .filter(ListedEntry::isRemoved)
                .filter(assessment -> assessment
                        .getChannel()
                        .filter(each -> each.equals(channel))
                        .isPresent())
                .findFirst();
    }

    public Activity addActivity(ActivityDetails details, Period period, ActivityLinks links) {
        var list = new Entries<>(activities);
        return counted(list.add(new Activity(plan(), list.nextPosition(), details, period, links)));
    }

    private <E extends PlanEntry> E counted(E entry) {
        refreshFigures();
        return entry;
    }

    // What is moved, removed and put back

    /**
     * Lets an entry change places with its neighbour.
     *
     * @throws RuleViolation when the two are no longer neighbours
     */
    public void swap(ListedEntry entry, ListedEntry neighbour) {
        mustBeDraft();
        listOf(entry).swap(entry, neighbour);
    }

    /**
     * Takes an entry out of the plan and of everything that is linked to it. For an hour it can be put back.
     *
     * @throws RuleViolation while digital goals are worded for the group
     */
    public void remove(ListedEntry entry, LocalDateTime at) {
        mustBeDraft();
        if (entry instanceof TargetGroup group && !goalsOf(group).isEmpty()) {
            throw new RuleViolation(
                    "target_group.has_goals",
                    group.getDetails().getName(),
                    goalsOf(group).size());
        }
        entry.takeOut(at);
        refreshFigures();
        forgetRemoved(at.minusHours(HOURS_KEPT));
    }

    /** @throws RuleViolation when the group of the goal is gone as well */
    public void putBack(ListedEntry entry) {
        mustBeDraft();
        if (entry instanceof DigitalGoal goal && goal.getTargetGroup().isRemoved()) {
            throw new RuleViolation("strategy.removed_for_good");
        }
        entry.putBack();
        refreshFigures();
    }

    /** Deletes for good what was removed before the moment. */
    final void forgetRemoved(LocalDateTime before) {
        var gone = new ArrayList<PlanEntry>();
        gone.addAll(new Entries<>(overarchingGoals).forgetRemoved(before));
        gone.addAll(new Entries<>(contextEntries).forgetRemoved(before));
        gone.addAll(new Entries<>(digitalGoals).forgetRemoved(before));
        gone.addAll(new Entries<>(targetGroups).forgetRemoved(before));
        gone.addAll(new Entries<>(resources).forgetRemoved(before));
        gone.addAll(new Entries<>(budgetLines).forgetRemoved(before));
        gone.addAll(new Entries<>(channels).forgetRemoved(before));
        gone.addAll(new Entries<>(activities).forgetRemoved(before));
        gone.forEach(this::unlink);
        digitalGoals.forEach(goal -> goal.forgetRemoved(before));
        targetGroups.forEach(group -> group.forgetRemoved(before));
    }

    private void unlink(PlanEntry gone) {
        digitalGoals.forEach(goal -> goal.forget(gone));
        channels.forEach(channel -> channel.forget(gone));
        activities.forEach(activity -> activity.forget(gone));
    }

    /** An entry of any list, also when it was removed. */
    public Optional<ListedEntry> entry(long id) {
        return lists().flatMap(list -> list.find(id).stream())
                .map(ListedEntry.class::cast)
                .findFirst();
    }

    private Entries<? extends ListedEntry> listOf(ListedEntry entry) {
        return lists().filter(list -> list.stored().contains(entry)).findFirst().orElseThrow();
    }

    private Stream<Entries<? extends ListedEntry>> lists() {
        var own = Stream.of(
                        overarchingGoals,
                        contextEntries,
                        targetGroups,
                        digitalGoals,
                        resources,
                        budgetLines,
                        channels,
                        activities)
                .<Entries<? extends ListedEntry>>map(Entries::new);
        var indicators = digitalGoals.stream().map(DigitalGoal::indicators);
        var services = targetGroups.stream()
                .flatMap(group -> group.getReachability().stream())
                .map(Reachability::services);
        return Stream.concat(own, Stream.concat(indicators, services));
    }

    // What the lists hold

    void mustAssessOnce(ChannelAssessment assessment, Channel channel) {
        if (channel != null
                && channels.stream()
                        .anyMatch(other -> other != assessment
                                && other.getChannel().filter(channel::equals).isPresent())) {
            throw RuleViolation.at(
                    "channel", "channel_assessment.twice", channel.getDetails().getName());
        }
    }

    public List<OverarchingGoal> getOverarchingGoals() {
        return new Entries<>(overarchingGoals).present();
    }

    public List<ContextEntry> getContextEntries() {
        return new Entries<>(contextEntries).present();
    }

    public List<TargetGroup> getTargetGroups() {
        return new Entries<>(targetGroups).present();
    }

    public List<DigitalGoal> getDigitalGoals() {
        return new Entries<>(digitalGoals).present();
    }

    public List<DigitalGoal> goalsOf(TargetGroup group) {
        return getDigitalGoals().stream()
                .filter(goal -> goal.getTargetGroup().equals(group))
                .toList();
    }

    public List<Resource> getResources() {
        return new Entries<>(resources).present();
    }

    public List<BudgetLine> getBudgetLines() {
        return new Entries<>(budgetLines).present();
    }

    public List<ChannelAssessment> getChannels() {
        return new Entries<>(channels).present();
    }

    public List<Activity> getActivities() {
        return new Entries<>(activities).present();
    }
}
