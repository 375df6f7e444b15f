package de.strategieportal.reporting.dashboard;

import de.strategieportal.shared.CalendarQuarter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What every dashboard is about, and what it could be about.
 *
 * @param traeger whose, with all below it; empty where the caller may read none at all
 * @param choices the Träger the caller may choose from
 * @param drafts whether drafts and plans in review count; never for readers
 * @param mayReadDrafts whether the caller could have them counted
 * @param places all Quartiere of the Träger, chosen or not, by name
 * @param chosen the ids of the Quartiere compared
 */
public record Extent(
        Optional<TraegerChoice> traeger,
        List<TraegerChoice> choices,
        CalendarQuarter quarter,
        boolean drafts,
        boolean mayReadDrafts,
        List<QuartierLine> places,
        Set<Long> chosen) {

    public List<QuartierLine> compared() {
        return places.stream().filter(place -> chosen.contains(place.id())).toList();
    }

    /** What queries must be narrowed to; empty for all. */
    Set<Long> narrowed() {
        return partial() ? chosen : Set.of();
    }

    /** Whether only some of the Quartiere are compared. */
    public boolean partial() {
        return chosen.size() < places.size();
    }
}
