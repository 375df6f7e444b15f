package de.strategieportal.strategy.suitability;

import de.strategieportal.strategy.Criterion;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a channel does by one criterion.
 *
 * @param weight as the plan sets it
 * @param value 0 to 1, unrounded; empty where the criterion cannot be computed yet
 * @param sentence what the value rests on, or what is missing for it
 */
public record Judgement(Criterion criterion, int weight, Optional<BigDecimal> value, Sentence sentence) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Whether the criterion counts at all. */
    public boolean counts() {
        return value.isPresent() && weight > 0;
    }

    public boolean speaksFor() {
        return counts() && value.orElseThrow().compareTo(HALF) >= 0;
    }

    public boolean speaksAgainst() {
        return counts() && !speaksFor();
    }

    /** How much the score owes to this criterion. */
    BigDecimal gain() {
        return value.orElseThrow().multiply(BigDecimal.valueOf(weight));
    }

    /** How much the score lacks because of this criterion. */
    BigDecimal loss() {
        return BigDecimal.valueOf(weight).subtract(gain());
    }
}
