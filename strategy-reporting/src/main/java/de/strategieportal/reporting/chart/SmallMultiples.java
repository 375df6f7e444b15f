package de.strategieportal.reporting.chart;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.document.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The same figure over time, a small picture for each panel, all to one scale so that they can be held against each other.
 *
 * @param points the names of the points in time
 * @param now which of them is the one looked at; outside of them where none is
 */
public record SmallMultiples(
        String id, String title, String summary, Unit unit, List<String> points, int now, List<Panel> panels)
        implements Chart {

    private static final int COLUMNS = 4;
    private static final int GAP = 16;

    /** @param values one for each point; empty where nothing is known */
    public record Panel(String name, List<Optional<BigDecimal>> values) {

        public Panel {
            values = List.copyOf(values);
        }

        Stream<BigDecimal> known() {
            return values.stream().flatMap(Optional::stream);
        }
    }

    public SmallMultiples {
        points = List.copyOf(points);
        panels = List.copyOf(panels);
        for (var panel : panels) {
            if (panel.values().size() != points.size()) {
                throw new IllegalArgumentException(panel.name());
            }
        }
    }

    /** The same with the first panels only. */
    public SmallMultiples first(int most) {
        return new SmallMultiples(
                id,
                title,
                summary,
                unit,
                points,
                now,
                panels.stream().limit(most).toList());
    }

    /** One drawing for each panel, in their order; the names stand beside them. */
    public List<String> drawings(Locale locale) {
        var scale = scale();
        return IntStream.range(0, panels.size())
                .mapToObj(i -> new TimeLine(this, scale, locale).draw(panels.get(i), id + "-" + (i + 1), false))
                .toList();
    }

    @Override
    public Drawing draw(Locale locale) {
        var scale = scale();
        var columns = Math.max(1, Math.min(COLUMNS, panels.size()));
        var width = columns * (TimeLine.WIDTH + GAP) - GAP;
        var height = ((panels.size() + columns - 1) / columns) * (TimeLine.HEIGHT + GAP);
        var svg = new Markup();
        Frame.open(svg, this, id + "-all", "q-chart")
                .with("viewBox", "0 0 " + width + " " + height)
                .describe();
        for (int i = 0; i < panels.size(); i++) {
            svg.open(
                            "svg",
                            "x",
                            i % columns * (TimeLine.WIDTH + GAP),
                            "y",
                            i / columns * (TimeLine.HEIGHT + GAP),
                            "width",
                            TimeLine.WIDTH,
                            "height",
                            TimeLine.HEIGHT)
                    .raw(new TimeLine(this, scale, locale).draw(panels.get(i), id + "-all-" + (i + 1), true))
                    .close();
        }
        return new Drawing(svg.close().toString(), width, height);
    }

    private Scale scale() {
        return Scale.of(panels.stream().flatMap(Panel::known).toList());
    }

    @Override
    public List<Key> legend(Texts texts) {
        return List.of();
    }

    @Override
    public Report values(String rows, Texts texts) {
        return Values.of(
                this,
                rows,
                points,
                unit,
                panels.stream()
                        .map(panel -> new Values.Line(panel.name(), panel.values()))
                        .toList(),
                texts);
    }
}
