package de.strategieportal.reporting.dashboard;

import de.strategieportal.shared.CalendarQuarter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything a dashboard shows, in numbers.
 *
 * @param plans how many plans the caller may know of that run in this calendar quarter, whether they count or not
 * @param groups persons in target groups by category and Quartier
 * @param boundaries GeoJSON by Quartier
 */
public record Dashboard(
        Extent extent, Comparison now, Comparison before, long plans, HeatMap groups, Map<Long, String> boundaries) {

    public Optional<TraegerChoice> traeger() {
        return extent.traeger();
    }

    public List<TraegerChoice> choices() {
        return extent.choices();
    }

    public CalendarQuarter quarter() {
        return extent.quarter();
    }

    public boolean drafts() {
        return extent.drafts();
    }

    public boolean mayReadDrafts() {
        return extent.mayReadDrafts();
    }

    public List<QuartierLine> places() {
        return extent.places();
    }

    public Set<Long> chosen() {
        return extent.chosen();
    }
}
