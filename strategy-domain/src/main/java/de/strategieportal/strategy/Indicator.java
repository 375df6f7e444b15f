package de.strategieportal.strategy;

import de.strategieportal.shared.Persisted;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** How a digital goal is measured. */
@Entity
public class Indicator extends Persisted {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "digital_goal_id")
    private DigitalGoal goal;

    private int position;

    @Embedded
    private IndicatorDetails details;

    protected Indicator() {}

    Indicator(DigitalGoal goal, int position, IndicatorDetails details) {
        this.goal = goal;
        this.position = position;
        this.details = new IndicatorDetails(details);
    }

    public void change(IndicatorDetails details) {
        goal.getStrategy().mustBeDraft();
        this.details = new IndicatorDetails(details);
    }

    public DigitalGoal getGoal() {
        return goal;
    }

    public int getPosition() {
        return position;
    }

    public IndicatorDetails getDetails() {
        return new IndicatorDetails(details);
    }
}
