package de.strategieportal.strategy;

import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/** An entry in one of the lists of a strategy itself. It lives and changes only as part of it. */
@MappedSuperclass
public abstract class PlanEntry extends ListedEntry {

    @ManyToOne(fetch = FetchType.LAZY)
    private Strategy strategy;

    protected PlanEntry() {}

    protected PlanEntry(Strategy strategy, int position) {
        super(position);
        strategy.mustBeDraft();
        this.strategy = strategy;
    }

    @Override
    public Strategy getStrategy() {
        return strategy;
    }
}
