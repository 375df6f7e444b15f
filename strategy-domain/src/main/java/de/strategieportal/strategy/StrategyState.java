package de.strategieportal.strategy;

import java.util.Set;

/** The life of a plan, from the first draft to the archive. */
public enum StrategyState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    ACTIVE,
    COMPLETED,
    ARCHIVED;

    /** The states whose plans count in aggregates and may be shown to readers. */
    public static final Set<StrategyState> PUBLISHED = Set.of(APPROVED, ACTIVE, COMPLETED);

    /** The states that aggregates take when drafts and plans in review are asked for too. */
    public static final Set<StrategyState> WITH_DRAFTS = Set.of(DRAFT, IN_REVIEW, APPROVED, ACTIVE, COMPLETED);

    public boolean isPublished() {
        return PUBLISHED.contains(this);
    }
}
