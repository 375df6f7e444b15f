package de.strategieportal.reporting.report;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.Freshness;
import de.strategieportal.reporting.dashboard.QuartierFigures;
import de.strategieportal.reporting.dashboard.WeeklyHours;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Column.Adds;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import de.strategieportal.strategy.Coverage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The figures of the catalogue as tables: whatever is added to it appears here. */
final class FigureTables {

    private static final Set<Figure> PERSONS = EnumSet.of(
            Figure.RESIDENTS,
            Figure.PERSONS,
            Figure.HARD_TO_REACH,
            Figure.REACH_LOW,
            Figure.REACH_HIGH,
            Figure.NONE_LOW,
            Figure.NONE_HIGH);

    /** What people compare at a glance; every figure stands in the details. */
    private static final List<Figure> CHOSEN = List.of(
            Figure.RESIDENTS,
            Figure.PERSONS,
            Figure.REACH_LOW,
            Figure.HOURS_AVAILABLE,
            Figure.HOURS_REQUIRED,
            Figure.COVERAGE,
            Figure.CRITICAL);

    private static final List<Figure> ALL = List.of(Figure.values());

    private final Texts texts;

    FigureTables(Texts texts) {
        this.texts = texts;
    }

    /** Quartiere below each other, and their total. */
    Table quartiere(Comparison comparison) {
        var rows = new ArrayList<Row>();
        comparison.quartiere().forEach(quartier -> rows.add(row(List.of(Cell.of(quartier.name())), CHOSEN, quartier)));
        rows.add(total(List.of(Cell.of(texts.of("report.total"))), CHOSEN, comparison));
        return new Table(
                "quartiere",
                texts.of("report.table.quartiere", texts.quarter(comparison.quarter())),
                columns(List.of(quartier()), CHOSEN, Adds.DOWN),
                rows);
    }

    /** The totals of each calendar quarter. */
    Table quarters(List<Comparison> comparisons) {
        return new Table(
                "quarters",
                texts.of("report.table.quarters"),
                columns(List.of(quarter()), CHOSEN, Adds.NOWHERE),
                comparisons.stream()
                        .map(comparison -> new Row(
                                total(List.of(Cell.of(texts.quarter(comparison.quarter()))), CHOSEN, comparison)
                                        .cells(),
                                false))
                        .toList());
    }

    /** One Quartier over the calendar quarters. */
    Table quarters(QuartierFigures quartier, List<Comparison> comparisons) {
        var rows = comparisons.stream()
                .flatMap(comparison -> comparison.quartiere().stream()
                        .filter(one -> one.quartier() == quartier.quartier())
                        .map(one -> row(List.of(Cell.of(texts.quarter(comparison.quarter()))), CHOSEN, one)))
                .toList();
        return new Table(
                "quartier-quarters",
                texts.of("report.table.quarters"),
                columns(List.of(quarter()), CHOSEN, Adds.NOWHERE),
                rows);
    }

    /** Every Quartier in every calendar quarter. */
    Table details(List<Comparison> comparisons) {
        var rows = new ArrayList<Row>();
        for (var comparison : comparisons) {
            var quarter = Cell.of(texts.quarter(comparison.quarter()));
            comparison.quartiere().forEach(one -> rows.add(row(List.of(quarter, Cell.of(one.name())), ALL, one)));
            rows.add(total(List.of(quarter, Cell.of(texts.of("report.total"))), ALL, comparison));
        }
        return new Table(
                "figures", texts.of("report.figures"), columns(List.of(quarter(), quartier()), ALL, Adds.DOWN), rows);
    }

    private Column quarter() {
        return Column.text("quarter", texts.of("report.quarter"));
    }

    private Column quartier() {
        return Column.text("quartier", texts.of("report.quartier"));
    }

    private List<Column> columns(List<Column> first, List<Figure> figures, Adds persons) {
        return Stream.of(
                        first.stream(),
                        figures.stream().map(figure -> column(figure, persons)),
                        Stream.of(
                                Column.text("light", texts.of("light")).explained(texts.of("light.meaning")),
                                Column.text("freshness", texts.of("freshness"))
                                        .explained(texts.of("freshness.meaning"))))
                .flatMap(columns -> columns)
                .toList();
    }

    private Column column(Figure figure, Adds persons) {
        var column = Column.figure(figure.key(), figure.name(texts), figure.unit(), figure.meaning(texts));
        return PERSONS.contains(figure) ? column.ofPersons(persons) : column;
    }

    private Row row(List<Cell> first, List<Figure> figures, QuartierFigures quartier) {
        return new Row(cells(first, figures, List.of(quartier), quartier.hours(), quartier.freshness()), false);
    }

    private Row total(List<Cell> first, List<Figure> figures, Comparison comparison) {
        return new Row(cells(first, figures, comparison.quartiere(), comparison.hours(), comparison.freshness()), true);
    }

    private List<Cell> cells(
            List<Cell> first,
            List<Figure> figures,
            Collection<QuartierFigures> quartiere,
            Optional<WeeklyHours> hours,
            Optional<Freshness> freshness) {
        return Stream.of(
                        first.stream(),
                        figures.stream().map(figure -> Cell.of(figure.of(quartiere))),
                        Stream.of(
                                text(hours.map(WeeklyHours::coverage)
                                        .map(Coverage::light)
                                        .map(texts::term)),
                                text(freshness.map(known -> texts.range(known.oldest(), known.newest())))))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Cell text(Optional<String> text) {
        return text.map(Cell::of).orElse(Cell.UNKNOWN);
    }
}
