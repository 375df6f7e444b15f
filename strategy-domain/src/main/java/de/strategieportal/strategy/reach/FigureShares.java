package de.strategieportal.strategy.reach;

import de.strategieportal.catalog.ReferenceFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reference figure says about the people of any age range in a Quartier. Sums over the years of age are kept from the
 * first year on, so that a range is a difference of two of them.
 */
final class FigureShares {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final ReferenceFigure figure;
    private final Residents residents;
    private final boolean[] covered;
    private final BigDecimal[] percents;
    private final BigDecimal[] weighted;

    FigureShares(ReferenceFigure figure, Residents residents) {
        this.figure = figure;
        this.residents = residents;
        int years = residents.years();
        covered = new boolean[years];
        percents = new BigDecimal[years + 1];
        weighted = new BigDecimal[years + 1];
        percents[0] = BigDecimal.ZERO;
        weighted[0] = BigDecimal.ZERO;
        var shares = figure.getShares();
        for (int year = 0; year < years; year++) {
            var percent = BigDecimal.ZERO;
            for (var share : shares) {
                if (share.covers(year)) {
                    covered[year] = true;
                    percent = share.getPercent();
                }
            }
            percents[year + 1] = percents[year].add(percent);
            weighted[year + 1] = weighted[year].add(percent.multiply(residents.weight(year)));
        }
    }

    ReferenceFigure figure() {
        return figure;
    }

    /** 0 to 1, unrounded; every year weighs the same where nobody has these ages. */
    BigDecimal share(AgeRange ages) {
        return residents.anyOf(ages)
                ? share(weighted, ages, residents.weight(ages))
                : share(percents, ages, BigDecimal.valueOf(ages.years()));
    }

    private static BigDecimal share(BigDecimal[] sums, AgeRange ages, BigDecimal weight) {
        return sums[ages.to() + 1].subtract(sums[ages.from()]).divide(weight.multiply(PERCENT), ReachBand.PRECISE);
    }

    /** Years of the range for which the figure states nothing. */
    List<AgeRange> uncovered(AgeRange ages) {
        var ranges = new ArrayList<AgeRange>();
        int first = ages.from();
        for (int year = ages.from(); year <= ages.to() + 1; year++) {
            if (year > ages.to() || covered[year]) {
                if (first < year) {
                    ranges.add(new AgeRange(first, year - 1));
                }
                first = year + 1;
            }
        }
        return ranges;
    }
}
