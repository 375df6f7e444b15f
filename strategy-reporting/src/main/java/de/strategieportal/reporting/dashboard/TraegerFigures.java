package de.strategieportal.reporting.dashboard;

import de.strategieportal.shared.Period;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a Träger and all below it over some calendar quarters, one comparison for each.
 *
 * @param traeger empty where the caller may read none at all
 * @param drafts whether drafts and plans in review count; never for readers
 */
public record TraegerFigures(
        Optional<TraegerChoice> traeger,
        List<TraegerChoice> choices,
        boolean drafts,
        boolean mayReadDrafts,
        Period period,
        List<Comparison> comparisons) {

    public TraegerFigures {
        comparisons = List.copyOf(comparisons);
    }
}
