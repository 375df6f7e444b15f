package de.strategieportal.reporting.dashboard;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.chart.AreaMap;
import de.strategieportal.reporting.chart.BarChart;
import java.util.List;
import java.util.Optional;

/** The drawings of a dashboard, made of the same figures as its table. */
public final class DashboardCharts {

    /** What the bars are made of, from the ground up. */
    public static final List<Figure> KINDS = List.of(
            Figure.HOURS_STAFF, Figure.HOURS_VOLUNTEERS, Figure.HOURS_NETWORK_PARTNERS, Figure.HOURS_MULTIPLIERS);

    /** What the map can be coloured by; the first is the default. */
    public static final List<Figure> ON_MAP =
            List.of(Figure.COVERAGE, Figure.HOURS_AVAILABLE, Figure.HOURS_REQUIRED, Figure.PERSONS, Figure.RESIDENTS);

    private final Dashboard dashboard;
    private final DashboardInWords words;
    private final Texts texts;

    public DashboardCharts(Dashboard dashboard, Texts texts) {
        this.dashboard = dashboard;
        this.words = new DashboardInWords(dashboard, texts);
        this.texts = texts;
    }

    public BarChart bars() {
        return new BarChart(
                "hours",
                texts.of("bars.title"),
                words.bars(),
                Unit.HOURS,
                KINDS.stream().map(kind -> kind.name(texts)).toList(),
                Optional.of(texts.of("bars.required")),
                dashboard.now().quartiere().stream().map(DashboardCharts::bar).toList());
    }

    private static BarChart.Group bar(QuartierFigures quartier) {
        return new BarChart.Group(
                quartier.name(), KINDS.stream().map(quartier::value).toList(), quartier.value(Figure.HOURS_REQUIRED));
    }

    public AreaMap map(Figure figure) {
        return new AreaMap(
                "map",
                texts.of("map.title", figure.name(texts)),
                words.map(figure),
                figure.unit(),
                dashboard.now().quartiere().stream()
                        .map(quartier -> area(quartier, figure))
                        .toList());
    }

    private AreaMap.Area area(QuartierFigures quartier, Figure figure) {
        return new AreaMap.Area(
                quartier.name(),
                Optional.ofNullable(dashboard.boundaries().get(quartier.quartier())),
                quartier.value(figure).map(figure.unit()::rounded),
                words.shown(figure, quartier.value(figure)),
                "#quartier-" + quartier.quartier());
    }

    public Optional<String> withoutBoundary(AreaMap map) {
        return words.missing("missing.boundary", map.missing());
    }
}
