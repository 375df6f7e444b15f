package de.strategieportal.reporting.comparison;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.Per;
import de.strategieportal.reporting.dashboard.QuartierFigures;
import de.strategieportal.reporting.dashboard.Section;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Report;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Figures in lines, Quartiere in columns; ordered by the figure one asks for, and ranked only when asked. */
public final class FigureTable {

    private static final int MOST_SENTENCES = 3;

    /** Figures whose differences a manager asks about; a part of another figure would say the same twice. */
    private static final Set<Figure> TELLING = Set.of(
            Figure.COVERAGE,
            Figure.HOURS_AVAILABLE,
            Figure.HOURS_REQUIRED,
            Figure.BUDGET,
            Figure.PERSONS,
            Figure.REACH_SHARE,
            Figure.CHANNELS,
            Figure.GOALS,
            Figure.ACTIVITIES);

    private static final BigDecimal NOTABLE = new BigDecimal("1.5");

    /**
     * @param sort the figure that orders the columns; empty for the order of their names
     * @param ranked whether places are written beside the values
     */
    public record Order(Optional<Figure> sort, boolean descending, boolean ranked) {}

    /** Lines that belong together, under a name. */
    public record Part(String name, List<Line> lines) {}

    public record Line(Figure figure, String name, List<Value> values, String total) {}

    /** @param shown with its place behind, where asked for */
    public record Value(String column, String shown) {}

    private record Difference(Figure figure, QuartierFigures highest, QuartierFigures lowest, BigDecimal factor) {}

    private final Comparison comparison;
    private final List<Figure> figures;
    private final Per per;
    private final Order order;
    private final Texts texts;
    private final List<QuartierFigures> columns;

    /** @param most how many columns there are at most: the first ones in the order */
    public FigureTable(Comparison comparison, List<Figure> figures, Per per, Order order, Texts texts, int most) {
        this.comparison = comparison;
        this.figures = figures;
        this.per = per;
        this.order = order;
        this.texts = texts;
        this.columns = sorted().stream().limit(most).toList();
    }

    /** In the order asked for; whoever has no value comes last. */
    public List<QuartierFigures> columns() {
        return columns;
    }

    private List<QuartierFigures> sorted() {
        return order.sort()
                .map(figure ->
                        comparison.quartiere().stream().sorted(by(figure)).toList())
                .orElse(comparison.quartiere());
    }

    private Comparator<QuartierFigures> by(Figure figure) {
        Comparator<BigDecimal> values = order.descending() ? reverseOrder() : naturalOrder();
        return comparing(quartier -> value(figure, quartier).orElse(null), nullsLast(values));
    }

    public List<Part> parts() {
        return Stream.of(Section.values())
                .map(section -> new Part(
                        section.name(texts),
                        figures.stream()
                                .filter(figure -> figure.section() == section)
                                .map(this::line)
                                .toList()))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    private Line line(Figure figure) {
        return new Line(
                figure,
                figure.name(texts),
                columns.stream().map(quartier -> cell(figure, quartier)).toList(),
                shown(figure, comparison.total(figure, per)));
    }

    private Value cell(Figure figure, QuartierFigures quartier) {
        var value = value(figure, quartier);
        var place = order.ranked()
                ? value.map(known -> " (" + rank(figure, known) + ".)").orElse("")
                : "";
        return new Value(quartier.name(), shown(figure, value) + place);
    }

    /** Equal values share their place. */
    private long rank(Figure figure, BigDecimal value) {
        return 1
                + columns.stream()
                        .flatMap(other -> value(figure, other).stream())
                        .filter(other -> other.compareTo(value) > 0)
                        .count();
    }

    private Optional<BigDecimal> value(Figure figure, QuartierFigures quartier) {
        return quartier.value(figure, per);
    }

    private String shown(Figure figure, Optional<BigDecimal> value) {
        return value.map(known -> figure.unit(per).shown(known, texts.locale()))
                .orElseGet(() -> texts.of("unknown.short"));
    }

    /** All Quartiere in lines, figures in columns: what a spreadsheet can go on computing with. */
    public Report values() {
        var columns = new ArrayList<Column>();
        columns.add(Column.text("quartier", texts.of("report.quartier")));
        figures.forEach(figure ->
                columns.add(Column.figure(figure.key(), figure.name(texts), figure.unit(per), figure.meaning(texts))));
        var title = texts.of("comparison.title", texts.quarter(comparison.quarter()));
        var rows = sorted().stream().map(this::row).toList();
        return Report.of(new Table("comparison", title, columns, rows), List.of(), texts.locale());
    }

    private Row row(QuartierFigures quartier) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(quartier.name()));
        figures.forEach(figure -> cells.add(Cell.of(value(figure, quartier))));
        return new Row(cells, false);
    }

    /** The largest differences, told in sentences; nothing where there is little to tell. */
    public List<String> differences() {
        var told = figures.stream()
                .filter(TELLING::contains)
                .flatMap(figure -> difference(figure).stream())
                .filter(difference -> difference.factor().compareTo(NOTABLE) >= 0)
                .sorted(comparing(Difference::factor, reverseOrder()))
                .limit(MOST_SENTENCES)
                .map(this::told)
                .toList();
        return told.isEmpty() ? List.of(texts.of("comparison.alike")) : told;
    }

    private Optional<Difference> difference(Figure figure) {
        var known = columns.stream()
                .filter(quartier -> value(figure, quartier)
                        .filter(value -> value.signum() > 0)
                        .isPresent())
                .sorted(comparing(quartier -> value(figure, quartier).orElseThrow()))
                .toList();
        if (known.size() < 2) {
            return Optional.empty();
        }
        var lowest = known.get(0);
        var highest = known.get(known.size() - 1);
        return Optional.of(new Difference(
                figure,
                highest,
                lowest,
                value(figure, highest)
                        .orElseThrow()
                        .divide(value(figure, lowest).orElseThrow(), 1, RoundingMode.HALF_UP)));
    }

    private String told(Difference difference) {
        return texts.of(
                "comparison.difference",
                difference.figure().name(texts),
                difference.highest().name(),
                shown(difference.figure(), value(difference.figure(), difference.highest())),
                difference.lowest().name(),
                shown(difference.figure(), value(difference.figure(), difference.lowest())),
                difference.factor());
    }
}
