package de.strategieportal.reporting.report;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.Freshness;
import de.strategieportal.reporting.dashboard.QuartierFigures;
import de.strategieportal.reporting.dashboard.WeeklyHours;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.Coverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of the catalogue as tables: whatever is added to it appears here. */
final class FigureTables {

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
        comparison
                .quartiere()
                .forEach(quartier ->
                        rows.add(row(List.of(Cell.of(quartier.name())), CHOSEN, quartier, comparison.quarter())));
        rows.add(total(List.of(Cell.of(texts.of("report.total"))), CHOSEN, comparison));
        return new Table(
                "quartiere",
                texts.of("report.table.quartiere", texts.quarter(comparison.quarter())),
                columns(List.of(quartier()), CHOSEN),
                rows);
    }

    /** The totals of each calendar quarter. */
    Table quarters(List<Comparison> comparisons) {
        return new Table(
                "quarters",
                texts.of("report.table.quarters"),
                columns(List.of(quarter()), CHOSEN),
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
                        .map(one -> row(
                                List.of(Cell.of(texts.quarter(comparison.quarter()))),
                                CHOSEN,
                                one,
                                comparison.quarter())))
                .toList();
        return new Table(
                "quartier-quarters", texts.of("report.table.quarters"), columns(List.of(quarter()), CHOSEN), rows);
    }

    /** What is known about Quartiere that nobody has planned for. */
    Table withoutPlan(List<QuartierFigures> quartiere, CalendarQuarter quarter) {
        return new Table(
                "quartiere-without-plan",
                texts.of("report.quartiere.no_plan"),
                List.of(quartier(), column(Figure.RESIDENTS)),
                quartiere.stream()
                        .map(one -> Row.of(Cell.of(one.name()), PersonsPlaces.cell(Figure.RESIDENTS, one, quarter)))
                        .toList());
    }

    /** Every Quartier in every calendar quarter. */
    Table details(List<Comparison> comparisons) {
        var rows = new ArrayList<Row>();
        for (var comparison : comparisons) {
            var quarter = Cell.of(texts.quarter(comparison.quarter()));
            comparison
                    .quartiere()
                    .forEach(one ->
                            rows.add(row(List.of(quarter, Cell.of(one.name())), ALL, one, comparison.quarter())));
            rows.add(total(List.of(quarter, Cell.of(texts.of("report.total"))), ALL, comparison));
        }
        return new Table("figures", texts.of("report.figures"), columns(List.of(quarter(), quartier()), ALL), rows)
                .about("quartier");
    }

    private Column quarter() {
        return Column.text("quarter", texts.of("report.quarter"));
    }

    private Column quartier() {
        return Column.text("quartier", texts.of("report.quartier"));
    }

    private List<Column> columns(List<Column> first, List<Figure> figures) {
        return Stream.of(
                        first.stream(),
                        figures.stream().map(this::column),
                        Stream.of(
                                Column.text("light", texts.of("light")).explained(texts.of("light.meaning")),
                                Column.text("freshness", texts.of("freshness"))
                                        .explained(texts.of("freshness.meaning"))))
                .flatMap(columns -> columns)
                .toList();
    }

    private Column column(Figure figure) {
        return Column.figure(figure.key(), figure.name(texts), figure.unit(), figure.meaning(texts));
    }

    private Row row(List<Cell> first, List<Figure> figures, QuartierFigures quartier, CalendarQuarter quarter) {
        return new Row(
                cells(
                        first,
                        figures.stream().map(figure -> PersonsPlaces.cell(figure, quartier, quarter)),
                        quartier.hours(),
                        quartier.freshness()),
                false);
    }

    private Row total(List<Cell> first, List<Figure> figures, Comparison comparison) {
        return new Row(
                cells(
                        first,
                        figures.stream().map(figure -> PersonsPlaces.cell(figure, comparison)),
                        comparison.hours(),
                        comparison.freshness()),
                true);
    }

    private List<Cell> cells(
            List<Cell> first, Stream<Cell> figures, Optional<WeeklyHours> hours, Optional<Freshness> freshness) {
        return Stream.of(
                        first.stream(),
                        figures,
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
