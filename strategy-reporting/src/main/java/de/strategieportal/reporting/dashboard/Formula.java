package de.strategieportal.reporting.dashboard;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** How a figure follows from what is known of some Quartiere. */
sealed interface Formula permits Sum, Ratio {

    /** Unrounded; empty where nothing is known. */
    Optional<BigDecimal> over(Collection<Amounts> quartiere);

    Set<Measure> measures();
}
