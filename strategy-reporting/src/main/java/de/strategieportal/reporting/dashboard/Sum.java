package de.strategieportal.reporting.dashboard;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds up what is known; a Quartier in which one of the parts is unknown does not count. */
record Sum(List<Measure> plus, List<Measure> minus) implements Formula {

    static Sum of(Measure... plus) {
        return new Sum(List.of(plus), List.of());
    }

    Sum minus(Measure... less) {
        return new Sum(plus, List.of(less));
    }

    Optional<BigDecimal> in(Amounts quartier) {
        var sum = BigDecimal.ZERO;
        for (var measure : plus) {
            var amount = quartier.get(measure);
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(amount.get());
        }
        for (var measure : minus) {
            var amount = quartier.get(measure);
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.subtract(amount.get());
        }
        return Optional.of(sum);
    }

    @Override
    public Optional<BigDecimal> over(Collection<Amounts> quartiere) {
        return quartiere.stream().flatMap(quartier -> in(quartier).stream()).reduce(this::merge);
    }

    private BigDecimal merge(BigDecimal one, BigDecimal other) {
        return plus.size() == 1 ? plus.get(0).merge(one, other) : one.add(other);
    }

    @Override
    public Set<Measure> measures() {
        var all = new HashSet<>(plus);
        all.addAll(minus);
        return EnumSet.copyOf(all);
    }
}
