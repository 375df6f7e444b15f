package de.strategieportal.reporting.dashboard;

import static java.util.Comparator.comparing;

import de.strategieportal.reporting.Texts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * The Quartiere that stand out in a comparison: more than one and a half times the median, or less than two thirds of it.
 * Among fewer than three known values, or around a median of 0 or less, nothing stands out.
 */
public final class Notables {

    /** As many as one reads. */
    public static final int MOST = 3;

    private static final BigDecimal FAR = new BigDecimal("1.5");
    private static final int ENOUGH = 3;

    /** @param times how many times the median the value is */
    public record Notable(QuartierFigures quartier, BigDecimal value, BigDecimal median, BigDecimal times) {

        public boolean more() {
            return times.compareTo(BigDecimal.ONE) > 0;
        }
    }

    private Notables() {}

    /** The farthest from the median first. */
    public static List<Notable> of(Comparison comparison, Figure figure, Per per) {
        return median(comparison, figure, per)
                .filter(median -> median.signum() > 0)
                .map(median -> comparison.quartiere().stream()
                        .flatMap(quartier ->
                                quartier.value(figure, per).map(value -> notable(quartier, value, median)).stream())
                        .filter(notable -> distance(notable).compareTo(FAR) > 0)
                        .sorted(comparing(Notables::distance).reversed())
                        .limit(MOST)
                        .toList())
                .orElse(List.of());
    }

    private static Notable notable(QuartierFigures quartier, BigDecimal value, BigDecimal median) {
        return new Notable(quartier, value, median, value.divide(median, MathContext.DECIMAL64));
    }

    /** How many times apart, whichever is larger; nothing at all is farther than anything. */
    private static BigDecimal distance(Notable notable) {
        if (notable.more()) {
            return notable.times();
        }
        return notable.times().signum() <= 0
                ? BigDecimal.valueOf(Integer.MAX_VALUE)
                : BigDecimal.ONE.divide(notable.times(), MathContext.DECIMAL64);
    }

    private static Optional<BigDecimal> median(Comparison comparison, Figure figure, Per per) {
        var known = comparison.quartiere().stream()
                .flatMap(quartier -> quartier.value(figure, per).stream())
                .sorted()
                .toList();
        if (known.size() < ENOUGH) {
            return Optional.empty();
        }
        var upper = known.get(known.size() / 2);
        var lower = known.get((known.size() - 1) / 2);
        return Optional.of(upper.add(lower).divide(BigDecimal.valueOf(2), MathContext.DECIMAL64));
    }

    public static List<String> sentences(Comparison comparison, Figure figure, Per per, Texts texts) {
        var unit = figure.unit(per);
        return of(comparison, figure, per).stream()
                .map(notable -> texts.of(
                        notable.more() ? "notable.more" : "notable.less",
                        notable.quartier().name(),
                        figure.name(texts),
                        unit.shown(notable.value(), texts.locale()),
                        unit.shown(notable.median(), texts.locale())))
                .toList();
    }
}
