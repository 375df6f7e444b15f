package de.strategieportal.reporting.dashboard;

import de.strategieportal.shared.CalendarQuarter;
import java.util.Optional;
import java.util.Set;

/**
 * What a dashboard shall show.
 *
 * @param traeger empty for the caller's own
 * @param drafts whether drafts and plans in review count too, where the caller may read them
 * @param quartiere empty for all
 */
public record Selection(Optional<Long> traeger, CalendarQuarter quarter, boolean drafts, Set<Long> quartiere) {

    public Selection {
        quartiere = Set.copyOf(quartiere);
    }

    Selection only(long quartier) {
        return new Selection(traeger, quarter, drafts, Set.of(quartier));
    }
}
