package de.strategieportal.reporting.report;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.chart.AreaMap;
import de.strategieportal.reporting.chart.BarChart;
import de.strategieportal.reporting.chart.FlowChart;
import de.strategieportal.reporting.chart.SvgFile;
import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.DashboardCharts;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.QuartierFigures;
import de.strategieportal.reporting.document.Block;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Charts of a report, made of the same figures as its tables. */
final class Drawings {

    private Drawings() {}

    static Block of(BarChart chart, Texts texts) {
        return new Block.Drawing(
                chart.title(), SvgFile.drawn(chart, chart.printed(texts.locale()), texts), chart.summary());
    }

    static Block of(FlowChart chart) {
        return new Block.Drawing(chart.title(), SvgFile.drawn(chart), chart.summary());
    }

    static Optional<Block> map(AreaMap map, Texts texts) {
        return map.draw()
                .map(svg -> new Block.Drawing(
                        map.title(), SvgFile.drawn(map, map.draw(texts.locale()), texts), map.summary()));
    }

    static Block quarters(List<Comparison> comparisons, Texts texts) {
        return hours("quarters", comparisons, comparison -> comparison::total, texts);
    }

    static Block quarters(QuartierFigures quartier, List<Comparison> comparisons, Texts texts) {
        return hours(
                "quartier-" + quartier.quartier(),
                comparisons,
                comparison -> figure -> comparison.quartiere().stream()
                        .filter(one -> one.quartier() == quartier.quartier())
                        .findFirst()
                        .flatMap(one -> one.value(figure)),
                texts);
    }

    private static Block hours(
            String id,
            List<Comparison> comparisons,
            Function<Comparison, Function<Figure, Optional<BigDecimal>>> values,
            Texts texts) {
        var groups = comparisons.stream()
                .map(comparison -> group(comparison, values.apply(comparison), texts))
                .toList();
        var chart = new BarChart(
                id,
                texts.of("report.chart.quarters"),
                texts.of("report.chart.quarters.summary", sentences(comparisons, values, texts)),
                Unit.HOURS,
                DashboardCharts.KINDS.stream().map(kind -> kind.name(texts)).toList(),
                Optional.of(texts.of("bars.required")),
                groups);
        return of(chart, texts);
    }

    private static BarChart.Group group(
            Comparison comparison, Function<Figure, Optional<BigDecimal>> value, Texts texts) {
        return new BarChart.Group(
                texts.quarter(comparison.quarter()),
                DashboardCharts.KINDS.stream().map(value).toList(),
                value.apply(Figure.HOURS_REQUIRED));
    }

    private static String sentences(
            List<Comparison> comparisons,
            Function<Comparison, Function<Figure, Optional<BigDecimal>>> values,
            Texts texts) {
        return String.join(
                "; ",
                comparisons.stream()
                        .map(comparison -> texts.of(
                                "report.chart.quarter",
                                texts.quarter(comparison.quarter()),
                                shown(values.apply(comparison), Figure.HOURS_AVAILABLE, texts),
                                shown(values.apply(comparison), Figure.HOURS_REQUIRED, texts)))
                        .toList());
    }

    private static String shown(Function<Figure, Optional<BigDecimal>> values, Figure figure, Texts texts) {
        return values.apply(figure)
                .map(value -> figure.unit().shown(value, texts.locale()))
                .orElseGet(() -> texts.of("unknown"));
    }
}
