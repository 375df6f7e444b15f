package de.strategieportal.strategy;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** What the digital offers shall bring about in one target group, and to which overarching goals that contributes. */
@Entity
@Table(name = "digital_goal")
public class DigitalGoal extends PlanEntry {

    @BatchFetch(BatchFetchType.IN)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "target_group_id")
    private TargetGroup targetGroup;

    @Embedded
    private DigitalGoalDetails details;

    @BatchFetch(BatchFetchType.IN)
    @OneToMany(mappedBy = "digitalGoal", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<GoalContribution> contributions = new ArrayList<>();

    @BatchFetch(BatchFetchType.IN)
    @OneToMany(mappedBy = "goal", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Indicator> indicators = new ArrayList<>();

    protected DigitalGoal() {}

    DigitalGoal(
            Strategy strategy,
            int position,
            TargetGroup targetGroup,
            DigitalGoalDetails details,
            Collection<GoalContribution> contributions) {
        super(strategy, position);
        write(targetGroup, details, contributions);
    }

    /** @param contributions to goals of the same plan */
    public void change(
            TargetGroup targetGroup, DigitalGoalDetails details, Collection<GoalContribution> contributions) {
        getStrategy().mustBeDraft();
        write(targetGroup, details, contributions);
        getStrategy().refreshFigures();
    }

    private void write(
            TargetGroup targetGroup, DigitalGoalDetails details, Collection<GoalContribution> contributions) {
        getStrategy().mustContain("group", Objects.requireNonNull(targetGroup));
        contributions.forEach(contribution -> getStrategy().mustContain("contributions", contribution.getGoal()));
        this.targetGroup = targetGroup;
        this.details = new DigitalGoalDetails(details);
        contribute(contributions);
    }

    private void contribute(Collection<GoalContribution> wanted) {
        contributions.removeIf(stored -> wanted.stream().noneMatch(each -> each.concerns(stored.getGoal())));
        wanted.forEach(each -> contributionTo(each.getGoal())
                .ifPresentOrElse(
                        stored -> stored.explain(each.getHow()),
                        () -> contributions.add(new GoalContribution(this, each))));
    }

    private Optional<GoalContribution> contributionTo(OverarchingGoal goal) {
        return contributions.stream().filter(stored -> stored.concerns(goal)).findFirst();
    }

    void forget(PlanEntry gone) {
        contributions.removeIf(contribution -> contribution.getGoal().equals(gone));
    }

    void forgetRemoved(LocalDateTime before) {
        indicators().forgetRemoved(before);
    }

    public Indicator addIndicator(IndicatorDetails details) {
        getStrategy().mustBeDraft();
        var indicator = indicators().add(new Indicator(this, indicators().nextPosition(), details));
        getStrategy().refreshFigures();
        return indicator;
    }

    Entries<Indicator> indicators() {
        return new Entries<>(indicators);
    }

    @Override
    public String getLabel() {
        return details.getWording();
    }

    public TargetGroup getTargetGroup() {
        return targetGroup;
    }

    public DigitalGoalDetails getDetails() {
        return new DigitalGoalDetails(details);
    }

    public List<GoalContribution> getContributions() {
        return contributions.stream()
                .filter(contribution -> !contribution.getGoal().isRemoved())
                .toList();
    }

    public List<Indicator> getIndicators() {
        return indicators().present();
    }
}
