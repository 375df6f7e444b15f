package de.strategieportal.reporting.dashboard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The ratio of sums over the Quartiere where both parts are known, never the mean of ratios. */
record Ratio(Sum dividend, Sum divisor, BigDecimal times) implements Formula {

    static Ratio of(Sum dividend, Measure... divisor) {
        return new Ratio(dividend, Sum.of(divisor), BigDecimal.ONE);
    }

    @Override
    public Optional<BigDecimal> over(Collection<Amounts> quartiere) {
        var known = quartiere.stream()
                .filter(quartier -> dividend.in(quartier).isPresent()
                        && divisor.in(quartier).isPresent())
                .toList();
        return divisor.over(known).filter(sum -> sum.signum() != 0).flatMap(sum -> dividend.over(known)
                .map(amount -> amount.multiply(times).divide(sum, MathContext.DECIMAL64)));
    }

    @Override
    public Set<Measure> measures() {
        var all = EnumSet.copyOf(dividend.measures());
        all.addAll(divisor.measures());
        return all;
    }
}
