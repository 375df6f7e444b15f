package de.strategieportal.reporting.comparison;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.Freshness;
import de.strategieportal.reporting.dashboard.QuartierFigures;
import de.strategieportal.strategy.Light;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Quartiere of a dashboard, a line each, with what decides whether their plans hold. */
public final class QuartierTable {

    /**
     * @param ratio available against required hours, at most 1; null where not known
     * @param light null where not known
     */
    public record Line(
            long id,
            String name,
            String available,
            String required,
            String missing,
            String coverage,
            BigDecimal ratio,
            Light light,
            String persons,
            String plans,
            String freshness) {}

    private final Comparison comparison;
    private final int most;
    private final Texts texts;
    private final Words words;

    /** @param most how many lines there are at most: of more Quartiere those whose hours suffice least */
    public QuartierTable(Comparison comparison, int most, Texts texts) {
        this.comparison = comparison;
        this.most = most;
        this.texts = texts;
        this.words = new Words(texts);
    }

    public List<Line> lines() {
        return shown().map(quartier -> line(
                        quartier.quartier(),
                        quartier.name(),
                        List.of(quartier),
                        quartier.light(),
                        quartier.freshness()))
                .toList();
    }

    private Stream<QuartierFigures> shown() {
        return hidden() == 0
                ? comparison.quartiere().stream()
                : comparison.worstFirst().limit(most);
    }

    /** How many Quartiere have no line. */
    public int hidden() {
        return Math.max(comparison.quartiere().size() - most, 0);
    }

    /** Over all Quartiere, whether they have a line or not. */
    public Line total() {
        return line(0, "", comparison.quartiere(), comparison.light(), comparison.freshness());
    }

    private Line line(
            long id,
            String name,
            Collection<QuartierFigures> quartiere,
            Optional<Light> light,
            Optional<Freshness> freshness) {
        return new Line(
                id,
                name,
                cell(Figure.HOURS_AVAILABLE, quartiere),
                cell(Figure.HOURS_REQUIRED, quartiere),
                cell(Figure.HOURS_MISSING, quartiere),
                cell(Figure.COVERAGE, quartiere),
                Figure.COVERAGE.of(quartiere).map(BigDecimal.ONE::min).orElse(null),
                light.orElse(null),
                cell(Figure.PERSONS, quartiere),
                cell(Figure.STRATEGIES, quartiere),
                freshness
                        .map(known -> texts.range(known.oldest(), known.newest()))
                        .orElseGet(() -> texts.of("unknown.short")));
    }

    private String cell(Figure figure, Collection<QuartierFigures> quartiere) {
        return words.cell(figure, figure.of(quartiere));
    }
}
