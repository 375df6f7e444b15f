package de.strategieportal.reporting.dashboard;

import de.strategieportal.strategy.StrategyState;
import java.util.List;
import java.util.Map;

/**
 * A Träger and all below it at a glance.
 *
 * @param comparisons from the calendar quarter before to three after, in order, with {@link #FIGURES} only
 * @param plans how many plans of the compared Quartiere that run in this calendar quarter are in which state, whether they
 *     count or not; only states the caller may know of
 * @param attention by reason; at most {@link #MOST} each, one more says that there are more
 */
public record Overview(
        Extent extent,
        List<Comparison> comparisons,
        Map<StrategyState, Long> plans,
        Map<Attention.Reason, List<Attention>> attention) {

    /** As many as a page should show for each reason. */
    public static final int MOST = 8;

    /** What one sees at a glance. */
    public static final List<Figure> FIGURES = List.of(
            Figure.HOURS_AVAILABLE,
            Figure.HOURS_REQUIRED,
            Figure.COVERAGE,
            Figure.HOURS_MISSING,
            Figure.PERSONS,
            Figure.REACH_LOW,
            Figure.NONE_HIGH,
            Figure.CHANNELS,
            Figure.STRATEGIES,
            Figure.SUSTAINABLE,
            Figure.STRAINED,
            Figure.NOT_SUSTAINABLE);

    public Comparison before() {
        return comparisons.get(0);
    }

    public Comparison now() {
        return comparisons.get(1);
    }

    /** How many plans have which light, calendar quarter by calendar quarter. */
    public List<Lights> lights() {
        return comparisons.stream().map(Lights::of).toList();
    }
}
