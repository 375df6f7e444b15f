package de.strategieportal.strategy;

import de.strategieportal.catalog.TargetGroupCategory;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Optional;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;

/** Whom the plan wants to reach, or who helps to reach others. */
@Entity
@Table(name = "target_group")
public class TargetGroup extends PlanEntry {

    @JoinFetch(JoinFetchType.OUTER)
    @ManyToOne(fetch = FetchType.LAZY)
    private TargetGroupCategory category;

    @Embedded
    private TargetGroupDetails details;

    @BatchFetch(BatchFetchType.IN)
    @OneToOne(mappedBy = "targetGroup", cascade = CascadeType.ALL, orphanRemoval = true)
    private Reachability reachability;

    protected TargetGroup() {}

    TargetGroup(Strategy strategy, int position, TargetGroupCategory category, TargetGroupDetails details) {
        super(strategy, position);
        write(category, details);
    }

    public void change(TargetGroupCategory category, TargetGroupDetails details) {
        getStrategy().mustBeDraft();
        write(category, details);
        getStrategy().refreshFigures();
    }

    private void write(TargetGroupCategory category, TargetGroupDetails details) {
        details.check();
        this.category = category;
        this.details = new TargetGroupDetails(details);
    }

    /** The description of how this group can be reached, begun where there is none yet. */
    public Reachability describeReachability() {
        getStrategy().mustBeDraft();
        if (reachability == null) {
            reachability = new Reachability(this);
            getStrategy().refreshFigures();
        }
        return reachability;
    }

    @Override
    public String getLabel() {
        return details.getName();
    }

    public TargetGroupCategory getCategory() {
        return category;
    }

    public TargetGroupDetails getDetails() {
        return new TargetGroupDetails(details);
    }

    void forgetRemoved(LocalDateTime before) {
        getReachability().ifPresent(described -> described.services().forgetRemoved(before));
    }

    public Optional<Reachability> getReachability() {
        return Optional.ofNullable(reachability);
    }
}
