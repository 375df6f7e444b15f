package de.strategieportal.reporting.dashboard;

import java.util.List;

/**
 * Who is planned for, and who is not.
 *
 * @param categories all of the catalogue, in its order, planned for or not
 */
public record TargetGroupDashboard(Extent extent, List<CategoryRow> categories, Comparison now) {

    public TargetGroupDashboard {
        categories = List.copyOf(categories);
    }
}
