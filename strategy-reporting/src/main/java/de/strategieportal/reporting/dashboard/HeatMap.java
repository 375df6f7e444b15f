package de.strategieportal.reporting.dashboard;

import de.strategieportal.reporting.chart.Shades;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Values of lines × columns, each with its shade. Some lines or columns may be empty: that nobody plans for a category
 * is what a reader looks for.
 */
public record HeatMap(List<String> columns, List<Line> lines) {

    public record Line(String name, List<Cell> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param groups how many target groups there are
     * @param persons empty where there is no group, or none with a size
     */
    public record Cell(String column, int groups, Optional<BigDecimal> persons) {}

    public HeatMap {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    static HeatMap of(List<QuartierLine> quartiere, List<CategoryRow> categories) {
        return new HeatMap(
                quartiere.stream().map(QuartierLine::name).toList(),
                categories.stream()
                        .map(category -> new Line(
                                category.name(),
                                category.cells().stream().map(HeatMap::cell).toList()))
                        .toList());
    }

    private static Cell cell(CategoryRow.Cell cell) {
        return new Cell(
                cell.name(),
                cell.amounts().count(Measure.TARGET_GROUPS),
                cell.amounts().get(Measure.PERSONS));
    }

    public Shades shades() {
        return Shades.of(lines.stream()
                .flatMap(line -> line.cells().stream())
                .flatMap(cell -> cell.persons().stream())
                .toList());
    }

    /** Lines become columns: for more Quartiere than fit side by side. */
    public HeatMap turned() {
        var turned = new ArrayList<Line>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            turned.add(new Line(
                    columns.get(i),
                    lines.stream()
                            .map(line -> {
                                var cell = line.cells().get(column);
                                return new Cell(line.name(), cell.groups(), cell.persons());
                            })
                            .toList()));
        }
        return new HeatMap(lines.stream().map(Line::name).toList(), turned);
    }

    /** Lines in which no cell has a group. */
    public List<String> emptyLines() {
        return lines.stream()
                .filter(line -> line.cells().stream().allMatch(cell -> cell.groups() == 0))
                .map(Line::name)
                .toList();
    }
}
