package de.strategieportal.reporting.dashboard;

import java.util.List;

/**
 * What a number rests on, down to the plan.
 *
 * @param plans at most {@link #MOST}, latest change first
 */
public record Basis(Extent extent, Figure figure, Comparison now, List<PlanLine> plans) {

    public static final int MOST = 200;
}
