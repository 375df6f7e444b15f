package de.strategieportal.strategy.reach;

import de.strategieportal.catalog.ReferenceFigure;
import de.strategieportal.catalog.ReferenceShare;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** What a reference figure says about the people of an age range in a Quartier. */
record FigureShares(ReferenceFigure figure, BigDecimal share, boolean weighted, List<AgeRange> uncovered) {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    static FigureShares of(ReferenceFigure figure, AgeRange ages, Residents residents) {
        var shares = figure.getShares();
        var used = BigDecimal.ZERO;
        var all = BigDecimal.ZERO;
        var usedUnweighted = BigDecimal.ZERO;
        var uncovered = new ArrayList<AgeRange>();
        for (int year = ages.from(); year <= ages.to(); year++) {
            var percent = percent(shares, year);
            if (percent == null) {
                addYear(uncovered, year);
                percent = BigDecimal.ZERO;
            }
            var weight = new BigDecimal(residents.weight(year));
            used = used.add(weight.multiply(percent));
            all = all.add(weight);
            usedUnweighted = usedUnweighted.add(percent);
        }
        boolean weighted = all.signum() > 0;
        var share = weighted ? share(used, all) : share(usedUnweighted, BigDecimal.valueOf(ages.years()));
        return new FigureShares(figure, share, weighted, List.copyOf(uncovered));
    }

    private static BigDecimal share(BigDecimal percents, BigDecimal weights) {
        return percents.divide(weights.multiply(PERCENT), MathContext.DECIMAL128);
    }

    private static BigDecimal percent(List<ReferenceShare> shares, int year) {
        for (var share : shares) {
            if (share.covers(year)) {
                return share.getPercent();
            }
        }
        return null;
    }

    private static void addYear(List<AgeRange> ranges, int year) {
        int last = ranges.size() - 1;
        if (last >= 0 && ranges.get(last).to() == year - 1) {
            ranges.set(last, new AgeRange(ranges.get(last).from(), year));
        } else {
            ranges.add(new AgeRange(year, year));
        }
    }
}
