package de.strategieportal.strategy;

import de.strategieportal.shared.Persisted;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/** An entry in one of the lists of a plan. It lives and changes only as part of its strategy. */
@MappedSuperclass
public abstract class PlanEntry extends Persisted {

    @ManyToOne(fetch = FetchType.LAZY)
    private Strategy strategy;

    private int position;

    protected PlanEntry() {}

    protected PlanEntry(Strategy strategy, int position) {
        strategy.mustBeDraft();
        this.strategy = strategy;
        this.position = position;
    }

    public Strategy getStrategy() {
        return strategy;
    }

    public int getPosition() {
        return position;
    }
}
