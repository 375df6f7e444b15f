package de.strategieportal.strategy;

import de.strategieportal.shared.Persisted;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/** How a digital goal contributes to an overarching goal. */
@Entity
@Table(name = "goal_contribution")
public class GoalContribution extends Persisted {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "digital_goal_id")
    private DigitalGoal digitalGoal;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "overarching_goal_id")
    private OverarchingGoal goal;

    @Size(max = 2000)
    private String how;

    protected GoalContribution() {}

    /** @param how in words; may be null */
    public GoalContribution(OverarchingGoal goal, String how) {
        this.goal = Objects.requireNonNull(goal);
        this.how = how;
    }

    GoalContribution(DigitalGoal digitalGoal, GoalContribution wanted) {
        this(wanted.goal, wanted.how);
        this.digitalGoal = digitalGoal;
    }

    boolean concerns(OverarchingGoal other) {
        return goal.equals(other);
    }

    void explain(String how) {
        this.how = how;
    }

    public OverarchingGoal getGoal() {
        return goal;
    }

    public String getHow() {
        return how;
    }
}
