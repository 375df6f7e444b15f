package de.strategieportal.strategy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;

/** How a digital goal contributes to an overarching goal. */
@Embeddable
public class GoalContribution implements Serializable {

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

    public OverarchingGoal getGoal() {
        return goal;
    }

    public String getHow() {
        return how;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GoalContribution that && goal.equals(that.goal) && Objects.equals(how, that.how);
    }

    @Override
    public int hashCode() {
        return Objects.hash(goal, how);
    }
}
