package de.strategieportal.strategy;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Hours per week: exact while one computes with them, two decimals at the end. */
public final class Hours {

    /** Decimals that hours keep while computing; far below what rounding at the end can see. */
    static final int EXACT = 10;

    private static final int SETTLED = 6;

    private Hours() {}

    /** One-off hours spread evenly over a period: hours / (13 × calendar quarters). */
    static BigDecimal perWeek(BigDecimal oneOff, Period period) {
        var weeks = BigDecimal.valueOf((long) CalendarQuarter.WEEKS * period.length());
        return oneOff.divide(weeks, EXACT, RoundingMode.HALF_UP);
    }

    /** As the figures keep numbers, so that equal ones are equal. */
    static BigDecimal stored(BigDecimal exact) {
        return exact.setScale(EXACT, RoundingMode.HALF_UP);
    }

    /**
     * Without what thirds and thirteenths lose or gain because they are cut after ten decimals: thirteen thirteenths are one
     * again, so that hours that just suffice do.
     */
    static BigDecimal settled(BigDecimal exact) {
        return exact.setScale(SETTLED, RoundingMode.HALF_UP);
    }

    /** Half up to two decimals: three times 0.0083333333 is 0.03, not 0.02. */
    public static BigDecimal rounded(BigDecimal hours) {
        return settled(hours).setScale(2, RoundingMode.HALF_UP);
    }
}
