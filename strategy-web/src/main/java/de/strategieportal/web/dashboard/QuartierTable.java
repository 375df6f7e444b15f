package de.strategieportal.web.dashboard;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.DashboardInWords;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.Freshness;
import de.strategieportal.reporting.dashboard.QuartierFigures;
import de.strategieportal.reporting.dashboard.WeeklyHours;
import de.strategieportal.strategy.Coverage;
import java.util.List;
import java.util.Optional;

/** Writes the figures of a comparison into lines. */
final class QuartierTable {

    static final List<Figure> HOURS = List.of(
            Figure.HOURS_STAFF,
            Figure.HOURS_VOLUNTEERS,
            Figure.HOURS_NETWORK_PARTNERS,
            Figure.HOURS_MULTIPLIERS,
            Figure.HOURS_AVAILABLE,
            Figure.HOURS_REQUIRED);

    private final Comparison comparison;
    private final DashboardInWords words;
    private final Texts texts;

    QuartierTable(Comparison comparison, DashboardInWords words, Texts texts) {
        this.comparison = comparison;
        this.words = words;
        this.texts = texts;
    }

    List<QuartierRow> rows() {
        return comparison.quartiere().stream()
                .map(quartier -> row(
                        quartier.quartier(),
                        quartier.name(),
                        List.of(quartier),
                        quartier.hours(),
                        quartier.freshness()))
                .toList();
    }

    QuartierRow total() {
        return row(0, "", comparison.quartiere(), comparison.hours(), comparison.freshness());
    }

    private QuartierRow row(
            long id,
            String name,
            List<QuartierFigures> quartiere,
            Optional<WeeklyHours> hours,
            Optional<Freshness> freshness) {
        return new QuartierRow(
                id,
                name,
                cell(Figure.RESIDENTS, quartiere),
                HOURS.stream()
                        .map(figure -> new QuartierRow.Value(figure, cell(figure, quartiere)))
                        .toList(),
                cell(Figure.COVERAGE, quartiere),
                hours.map(WeeklyHours::coverage).map(Coverage::light).orElse(null),
                cell(Figure.STRATEGIES, quartiere),
                freshness.map(words::freshness).orElseGet(() -> texts.of("unknown.short")));
    }

    private String cell(Figure figure, List<QuartierFigures> quartiere) {
        return words.cell(figure, figure.of(quartiere));
    }
}
