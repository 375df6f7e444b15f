package de.strategieportal.strategy;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A goal of the Quartier project as a whole, to which the digital goals contribute. */
@Entity
@Table(name = "overarching_goal")
public class OverarchingGoal extends PlanEntry {

    @Embedded
    private OverarchingGoalDetails details;

    protected OverarchingGoal() {}

    OverarchingGoal(Strategy strategy, int position, OverarchingGoalDetails details) {
        super(strategy, position);
        this.details = new OverarchingGoalDetails(details);
    }

    public void change(OverarchingGoalDetails details) {
        getStrategy().mustBeDraft();
        this.details = new OverarchingGoalDetails(details);
    }

    @Override
    public String getLabel() {
        return details.getWording();
    }

    public OverarchingGoalDetails getDetails() {
        return new OverarchingGoalDetails(details);
    }
}
