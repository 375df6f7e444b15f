package de.strategieportal.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Locale;

/** What a number counts, and with that how it is written on screen and in files. Rounding happens here, at the end. */
public enum Unit {
    WHOLE(0),
    /** A count set against something, such as goals per 1,000 residents. */
    RATE(2),
    HOURS(2),
    /** A ratio: 0.94 is written as 94 %. */
    PERCENT(2),
    MONEY(2),
    /** Of any kind: with the decimals it has, two at most. */
    NUMBER(2);

    private static final int SETTLED = 6;

    private final int decimals;

    Unit(int decimals) {
        this.decimals = decimals;
    }

    public int decimals() {
        return decimals;
    }

    /** Settled to six decimals first, because thirds and thirteenths come cut off: 0.0249999999 is 0.025, and so 0.03. */
    public BigDecimal rounded(BigDecimal value) {
        return value.setScale(SETTLED, RoundingMode.HALF_UP).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** As people of this language write it, with all decimals. */
    public String shown(BigDecimal value, Locale locale) {
        return format(locale, decimals).format(rounded(value));
    }

    /** For charts and headline figures: hours with one decimal and only where there is one. */
    public String brief(BigDecimal value, Locale locale) {
        var format = format(locale, this == HOURS ? 1 : decimals);
        format.setMinimumFractionDigits(0);
        return format.format(value);
    }

    private NumberFormat format(Locale locale, int digits) {
        var format = this == PERCENT ? NumberFormat.getPercentInstance(locale) : NumberFormat.getInstance(locale);
        if (this != PERCENT) {
            format.setMinimumFractionDigits(this == NUMBER ? 0 : digits);
            format.setMaximumFractionDigits(digits);
        }
        if (this == MONEY && format instanceof DecimalFormat decimal) {
            decimal.setPositiveSuffix("\u00a0€");
            decimal.setNegativeSuffix("\u00a0€");
        }
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
