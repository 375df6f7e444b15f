package de.strategieportal.reporting.report;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.StrategyState;

/** A plan that the caller may read, to be chosen for a report. */
public record PlanChoice(
        long id,
        String title,
        String quartier,
        long traeger,
        StrategyState state,
        CalendarQuarter from,
        CalendarQuarter to) {

    public boolean draft() {
        return !state.isPublished();
    }
}
