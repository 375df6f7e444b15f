package de.strategieportal.reporting.dashboard;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What is known of one Quartier, or several together, in one calendar quarter. What nobody stated is missing, never 0. */
public final class Amounts {

    public static final Amounts NONE = new Amounts(new EnumMap<>(Measure.class));

    private final EnumMap<Measure, BigDecimal> known;

    private Amounts(EnumMap<Measure, BigDecimal> known) {
        this.known = known;
    }

    /** @param known unrounded */
    public static Amounts of(Map<Measure, BigDecimal> known) {
        return known.isEmpty() ? NONE : new Amounts(new EnumMap<>(known));
    }

    public static Amounts sum(Collection<Amounts> all) {
        return all.stream().reduce(NONE, Amounts::plus);
    }

    public Amounts plus(Amounts other) {
        var sum = new EnumMap<>(known);
        other.known.forEach((measure, amount) -> sum.merge(measure, amount, measure::merge));
        return new Amounts(sum);
    }

    public Amounts with(Measure measure, BigDecimal amount) {
        var more = new EnumMap<>(known);
        more.put(measure, amount);
        return new Amounts(more);
    }

    public Optional<BigDecimal> get(Measure measure) {
        return Optional.ofNullable(known.get(measure))
                .filter(amount -> measure.knownBy()
                                .map(known::get)
                                .map(BigDecimal::signum)
                                .orElse(1)
                        != 0);
    }

    /** 0 where nothing is known; for counts only. */
    public int count(Measure measure) {
        return get(measure).map(BigDecimal::intValue).orElse(0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amounts that && known.equals(that.known);
    }

    @Override
    public int hashCode() {
        return known.hashCode();
    }

    @Override
    public String toString() {
        return known.toString();
    }
}
