package de.strategieportal.reporting.report;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.chart.AreaMap;
import de.strategieportal.reporting.chart.BarChart;
import de.strategieportal.reporting.chart.Drawing;
import de.strategieportal.reporting.chart.FlowChart;
import de.strategieportal.reporting.chart.SvgFile;
import de.strategieportal.reporting.comparison.HoursOverTime;
import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.QuartierFigures;
import de.strategieportal.reporting.document.Block;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Charts of a report, made of the same figures as its tables. */
final class Drawings {

    private Drawings() {}

    static List<Block> of(BarChart chart, Texts texts) {
        var parts = chart.printed(texts.locale());
        if (parts.size() == 1) {
            return List.of(drawing(chart, parts.get(0), chart.title(), chart.summary(), texts));
        }
        return IntStream.range(0, parts.size())
                .mapToObj(i -> drawing(
                        chart,
                        parts.get(i),
                        texts.of("report.chart.part", chart.title(), i + 1, parts.size()),
                        i == 0 ? chart.summary() : texts.of("report.chart.continued"),
                        texts))
                .toList();
    }

    private static Block drawing(BarChart chart, Drawing part, String title, String alternative, Texts texts) {
        return new Block.Drawing(title, SvgFile.drawn(chart, part, texts), alternative);
    }

    static Block of(FlowChart chart) {
        return new Block.Drawing(chart.title(), SvgFile.drawn(chart), chart.summary());
    }

    static Optional<Block> map(AreaMap map, Texts texts) {
        return map.draw()
                .map(svg -> new Block.Drawing(
                        map.title(), SvgFile.drawn(map, map.draw(texts.locale()), texts), map.summary()));
    }

    static List<Block> quarters(List<Comparison> comparisons, Texts texts) {
        return of(new HoursOverTime(comparisons, texts).chart("quarters"), texts);
    }

    static List<Block> quarters(QuartierFigures quartier, List<Comparison> comparisons, Texts texts) {
        var alone = comparisons.stream()
                .map(comparison -> comparison.only(quartier.quartier()))
                .toList();
        return of(new HoursOverTime(alone, texts).chart("quartier-" + quartier.quartier()), texts);
    }
}
