package de.strategieportal.reporting.dashboard;

import de.strategieportal.shared.CalendarQuarter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything a dashboard shows, in numbers.
 *
 * @param traeger empty where the caller may read none at all
 * @param choices the Träger the caller may choose from
 * @param drafts whether drafts and plans in review count; never for readers
 * @param mayReadDrafts whether the caller could have them counted
 * @param places all Quartiere of the Träger, chosen or not
 * @param chosen the Quartiere compared
 * @param plans how many plans the caller may know of that run in this calendar quarter, whether they count or not
 * @param groups persons in target groups by category and Quartier
 * @param boundaries GeoJSON by Quartier
 */
public record Dashboard(
        Optional<TraegerChoice> traeger,
        List<TraegerChoice> choices,
        boolean drafts,
        boolean mayReadDrafts,
        List<QuartierLine> places,
        Set<Long> chosen,
        Comparison now,
        Comparison before,
        long plans,
        HeatMap groups,
        Map<Long, String> boundaries) {

    public CalendarQuarter quarter() {
        return now.quarter();
    }
}
