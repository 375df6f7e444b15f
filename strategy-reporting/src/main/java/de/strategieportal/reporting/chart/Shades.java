package de.strategieportal.reporting.chart;

import de.strategieportal.reporting.Unit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Classes by quantile: each of at most five shades gets about as many values as any other, and equal values get the same
 * one. The lowest shade is 0, the highest is {@value #MOST} - 1 whenever there are two classes or more.
 */
public record Shades(List<Range> ranges) {

    public static final int MOST = 5;

    /** The values of one class; both ends occur. */
    public record Range(int shade, BigDecimal lowest, BigDecimal highest) {

        /** From its lowest to its highest value. */
        public String shown(Unit unit, Locale locale) {
            var from = unit.shown(lowest, locale);
            var to = unit.shown(highest, locale);
            return from.equals(to) ? from : from + " – " + to;
        }
    }

    public static Shades of(Collection<BigDecimal> values) {
        var sorted = values.stream().sorted().toList();
        var ends = IntStream.rangeClosed(1, MOST)
                .mapToObj(i ->
                        sorted.isEmpty() ? null : sorted.get(Math.max(0, (i * sorted.size() + MOST - 1) / MOST - 1)))
                .filter(end -> end != null)
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .toList();
        return new Shades(IntStream.range(0, ends.size())
                .mapToObj(i -> range(sorted, ends, i))
                .toList());
    }

    private static Range range(List<BigDecimal> sorted, List<BigDecimal> ends, int i) {
        var lowest = sorted.stream()
                .filter(value -> i == 0 || value.compareTo(ends.get(i - 1)) > 0)
                .findFirst()
                .orElseThrow();
        var highest = sorted.stream().filter(value -> value.compareTo(ends.get(i)) <= 0);
        var shade = ends.size() == 1 ? MOST / 2 : Math.round(i * (MOST - 1f) / (ends.size() - 1));
        return new Range(
                shade, lowest, highest.reduce((first, second) -> second).orElseThrow());
    }

    /** @throws IllegalArgumentException for a value above all this was made of */
    public int of(BigDecimal value) {
        return ranges.stream()
                .filter(range -> value.compareTo(range.highest()) <= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(value.toString()))
                .shade();
    }
}
