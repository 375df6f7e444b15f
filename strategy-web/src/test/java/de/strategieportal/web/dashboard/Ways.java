package de.strategieportal.web.dashboard;

import de.strategieportal.web.testing.Visitor;
import java.util.List;

/** Where the dashboards are. */
final class Ways {

    static final List<String> PAGES = List.of(
            "/dashboard",
            "/dashboard/comparison",
            "/dashboard/resources",
            "/dashboard/target-groups",
            "/dashboard/over-time",
            "/dashboard/map",
            "/dashboard/figure");

    private Ways() {}

    /** By its link on the overview. */
    static String toQuartier(Visitor visitor, String name) {
        return visitor.get("/dashboard?quarter=2026-Q4")
                .document()
                .select("#quartiere tbody th a:contains(" + name + ")")
                .attr("href");
    }
}
