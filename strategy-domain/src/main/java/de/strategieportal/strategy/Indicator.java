package de.strategieportal.strategy;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** How a digital goal is measured. */
@Entity
public class Indicator extends ListedEntry {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "digital_goal_id")
    private DigitalGoal goal;

    @Embedded
    private IndicatorDetails details;

    protected Indicator() {}

    Indicator(DigitalGoal goal, int position, IndicatorDetails details) {
        super(position);
        this.goal = goal;
        this.details = new IndicatorDetails(details);
    }

    public void change(IndicatorDetails details) {
        goal.getStrategy().mustBeDraft();
        this.details = new IndicatorDetails(details);
    }

    public DigitalGoal getGoal() {
        return goal;
    }

    @Override
    public Strategy getStrategy() {
        return goal.getStrategy();
    }

    @Override
    public Object orderedWithin() {
        return goal;
    }

    @Override
    public String getLabel() {
        return details.getName();
    }

    public IndicatorDetails getDetails() {
        return new IndicatorDetails(details);
    }
}
