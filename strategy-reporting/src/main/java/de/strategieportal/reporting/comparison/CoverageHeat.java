package de.strategieportal.reporting.comparison;

import static java.util.Comparator.comparing;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.chart.HeatTable;
import de.strategieportal.reporting.chart.Key;
import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.QuartierFigures;
import de.strategieportal.strategy.Light;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where and when hours do not suffice: Quartiere against calendar quarters. The darker a field, the larger the gap. */
public final class CoverageHeat {

    private record Gap(String quartier, String quarter, BigDecimal hours) {}

    private final List<Comparison> comparisons;
    private final Texts texts;
    private final Words words;

    /** @param comparisons one for each calendar quarter, in each the same Quartiere in the same order */
    public CoverageHeat(List<Comparison> comparisons, Texts texts) {
        this.comparisons = comparisons;
        this.texts = texts;
        this.words = new Words(texts);
    }

    public HeatTable table() {
        var quartiere = comparisons.isEmpty()
                ? List.<QuartierFigures>of()
                : comparisons.get(0).quartiere();
        return new HeatTable(
                "coverage",
                texts.of("coverage.title"),
                sentence(),
                Figure.COVERAGE.unit(),
                comparisons.stream()
                        .map(comparison -> texts.quarter(comparison.quarter()))
                        .toList(),
                List.of(
                        Key.shade(0, texts.of("coverage.enough")),
                        Key.shade(2, texts.of("coverage.strained")),
                        Key.shade(4, texts.of("coverage.missing")),
                        Key.unknown(texts.of("coverage.none"))),
                IntStream.range(0, quartiere.size())
                        .mapToObj(i -> new HeatTable.Line(quartiere.get(i).name(), fields(i)))
                        .toList());
    }

    private List<HeatTable.Field> fields(int quartier) {
        return comparisons.stream()
                .map(comparison -> field(comparison, comparison.quartiere().get(quartier)))
                .toList();
    }

    private HeatTable.Field field(Comparison comparison, QuartierFigures quartier) {
        var coverage = quartier.value(Figure.COVERAGE);
        return new HeatTable.Field(
                texts.quarter(comparison.quarter()),
                coverage,
                words.brief(Figure.COVERAGE, coverage),
                quartier.light().flatMap(CoverageHeat::shade));
    }

    private static Optional<Integer> shade(Light light) {
        return switch (light) {
            case SUSTAINABLE -> Optional.of(0);
            case STRAINED -> Optional.of(2);
            case NOT_SUSTAINABLE -> Optional.of(4);
            case NOTHING_PLANNED -> Optional.empty();
        };
    }

    private String sentence() {
        var gaps = comparisons.stream()
                .flatMap(comparison -> comparison.quartiere().stream()
                        .flatMap(quartier -> Words.missing(quartier)
                                .map(hours -> new Gap(quartier.name(), texts.quarter(comparison.quarter()), hours))
                                .stream()))
                .toList();
        return gaps.stream()
                .max(comparing(Gap::hours))
                .map(worst -> texts.of(
                        "coverage.worst",
                        gaps.stream().map(Gap::quartier).distinct().count(),
                        worst.quartier(),
                        worst.quarter(),
                        words.shown(Figure.HOURS_REQUIRED, Optional.of(worst.hours()))))
                .orElseGet(() -> texts.of("coverage.everywhere"));
    }
}
