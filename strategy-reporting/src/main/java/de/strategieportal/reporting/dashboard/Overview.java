package de.strategieportal.reporting.dashboard;

import de.strategieportal.strategy.StrategyState;
import java.util.List;
import java.util.Map;

/**
 * A Träger and all below it at a glance.
 *
 * @param plans how many plans of the compared Quartiere that run in this calendar quarter are in which state, whether they
 *     count or not; only states the caller may know of
 * @param lights from the calendar quarter before to three after, in order
 * @param attention by reason; at most {@link #MOST} each, one more says that there are more
 */
public record Overview(
        Extent extent,
        Comparison now,
        Comparison before,
        Map<StrategyState, Long> plans,
        List<Lights> lights,
        Map<Attention.Reason, List<Attention>> attention) {

    /** As many as a page should show for each reason. */
    public static final int MOST = 8;
}
