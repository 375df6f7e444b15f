package de.strategieportal.strategy.reach;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** At least and at most so many persons; unrounded. */
public record ReachBand(BigDecimal low, BigDecimal high) {

    /** Sixteen digits: of a million people, billionths of a person. */
    static final MathContext PRECISE = MathContext.DECIMAL64;

    private static final int SETTLED = 6;

    /** The rest of a group of this size. */
    ReachBand restOf(BigDecimal size) {
        return new ReachBand(size.subtract(high), size.subtract(low));
    }

    public ReachBand rounded() {
        return new ReachBand(rounded(low), rounded(high));
    }

    /** Whole persons, half up. Shares such as thirds are cut after many decimals, so the number is settled first. */
    public static BigDecimal rounded(BigDecimal persons) {
        return persons.setScale(SETTLED, RoundingMode.HALF_UP).setScale(0, RoundingMode.HALF_UP);
    }
}
