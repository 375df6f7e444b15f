package de.strategieportal.web.dashboard;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.chart.AreaMap;
import de.strategieportal.reporting.chart.BarChart;
import de.strategieportal.reporting.chart.Chart;
import de.strategieportal.reporting.chart.HeatTable;
import de.strategieportal.reporting.chart.Key;
import de.strategieportal.reporting.chart.SmallMultiples;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Report;
import de.strategieportal.reporting.document.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A chart as it stands on a page: drawn, with its legend and its table.
 *
 * @param rows what a line of its table stands for
 * @param ways where the lines of the table lead, in their order; empty where nowhere
 * @param hidden how many lines of a heat table are in its files only
 */
public record Exhibit(Chart chart, String rows, List<String> ways, Texts texts, int hidden) {

    /** More lines than these nobody reads; the darkest say where to look. */
    private static final int MOST_LINES = 40;

    /** A line of the table, in words. */
    public record Line(String name, String way, List<String> values) {}

    public Exhibit(Chart chart, String rows, List<String> ways, Texts texts) {
        this(chart, rows, ways, texts, 0);
    }

    public Exhibit(Chart chart, String rows, Texts texts) {
        this(chart, rows, List.of(), texts);
    }

    /** As a page shows it: of a long heat table the darkest lines. */
    Exhibit shortened() {
        if (!(chart instanceof HeatTable heat) || heat.lines().size() <= MOST_LINES) {
            return this;
        }
        var darkest = heat.darkest(MOST_LINES);
        return new Exhibit(
                heat.only(darkest),
                rows,
                ways.isEmpty() ? ways : darkest.stream().map(ways::get).toList(),
                texts,
                heat.lines().size() - MOST_LINES);
    }

    public String hiddenInWords() {
        return texts.of("heat.hidden", MOST_LINES, hidden);
    }

    /** Which part of the tag shows it. */
    public String kind() {
        if (chart instanceof HeatTable) {
            return "heat";
        }
        if (chart instanceof SmallMultiples) {
            return "multiples";
        }
        return chart instanceof AreaMap ? "map" : "drawing";
    }

    public List<String> drawings() {
        if (chart instanceof BarChart bars) {
            return bars.fitsUpright()
                    ? List.of(bars.upright(texts.locale()), bars.lying(texts.locale()))
                    : List.of(bars.lying(texts.locale()));
        }
        if (chart instanceof AreaMap map) {
            return map.draw().stream().toList();
        }
        return List.of(chart.draw(texts.locale()).svg());
    }

    /** Names beside their drawings; the lines of the table follow the same order. */
    public List<Line> panels() {
        var multiples = (SmallMultiples) chart;
        var drawings = multiples.drawings(texts.locale());
        var panels = new ArrayList<Line>();
        for (int i = 0; i < drawings.size(); i++) {
            panels.add(new Line(multiples.panels().get(i).name(), way(i), List.of(drawings.get(i))));
        }
        return panels;
    }

    public List<Key> legend() {
        return chart.legend(texts);
    }

    public List<Column> columns() {
        return table().columns();
    }

    public List<Line> lines() {
        var columns = columns();
        var lines = new ArrayList<Line>();
        for (var row : table().rows()) {
            var shown = new ArrayList<String>();
            for (int i = 1; i < columns.size(); i++) {
                shown.add(columns.get(i).shown(row.cells().get(i), texts));
            }
            lines.add(new Line(row.cells().get(0).text().orElse(""), way(lines.size()), shown));
        }
        return lines;
    }

    /** The same values as in the file. */
    public Report values() {
        return chart.values(rows, texts);
    }

    private Table table() {
        return values().tables().get(0);
    }

    private String way(int line) {
        return line < ways.size() ? ways.get(line) : "";
    }
}
