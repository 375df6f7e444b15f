package de.strategieportal.reporting.dashboard;

import de.strategieportal.shared.Period;
import java.util.List;

/**
 * Some figures over several calendar quarters, by Quartier.
 *
 * @param comparisons one for each calendar quarter, in order; in each the same Quartiere in the same order
 */
public record OverTime(Extent extent, Period period, List<Comparison> comparisons) {

    /** Five years; more than any plan, and still a file one can open. */
    public static final int MOST_QUARTERS = 20;

    public OverTime {
        comparisons = List.copyOf(comparisons);
    }
}
