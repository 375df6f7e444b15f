package de.strategieportal.strategy.reach;

import de.strategieportal.quartier.ResidentBand;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;

/**
 * The residents of a Quartier by year of age. A band spreads evenly over its years, an open last band over 20 years. Only
 * how the years compare matters here, so each holds a whole number: its residents times a factor that all years share.
 */
final class Residents {

    private static final int OPEN_BAND_YEARS = 20;

    private final BigDecimal[] weights;
    private final BigDecimal[] sums;
    private final int oldest;

    Residents(Collection<ResidentBand> bands) {
        var factor = BigInteger.ONE;
        int beyond = 0;
        for (var band : bands) {
            var years = BigInteger.valueOf(years(band));
            factor = factor.divide(factor.gcd(years)).multiply(years);
            beyond = Math.max(beyond, band.getAgeFrom() + years(band));
        }
        oldest = beyond - 1;
        weights = new BigDecimal[Math.max(beyond, ResidentBand.OLDEST + 1)];
        Arrays.fill(weights, BigDecimal.ZERO);
        for (var band : bands) {
            var weight = factor.divide(BigInteger.valueOf(years(band))).multiply(BigInteger.valueOf(band.getPersons()));
            Arrays.fill(weights, band.getAgeFrom(), band.getAgeFrom() + years(band), new BigDecimal(weight));
        }
        sums = new BigDecimal[weights.length + 1];
        sums[0] = BigDecimal.ZERO;
        for (int year = 0; year < weights.length; year++) {
            sums[year + 1] = sums[year].add(weights[year]);
        }
    }

    private static int years(ResidentBand band) {
        return band.getAgeTo().map(to -> to - band.getAgeFrom() + 1).orElse(OPEN_BAND_YEARS);
    }

    /** The last year of age somebody may have; -1 where no residents are known. */
    int oldest() {
        return oldest;
    }

    /** How many years of age are looked at, from birth on. */
    int years() {
        return weights.length;
    }

    BigDecimal weight(int year) {
        return weights[year];
    }

    BigDecimal weight(AgeRange ages) {
        return sums[ages.to() + 1].subtract(sums[ages.from()]);
    }

    boolean anyOf(AgeRange ages) {
        return weight(ages).signum() > 0;
    }
}
