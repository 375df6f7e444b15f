package de.strategieportal.reporting.dashboard;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.export.Cell;
import de.strategieportal.reporting.export.Column;
import de.strategieportal.reporting.export.Report;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.Coverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The report of a Träger: a row for each Quartier and calendar quarter, and the total of each calendar quarter. */
public final class TraegerReport {

    private final TraegerFigures figures;
    private final Texts texts;

    public TraegerReport(TraegerFigures figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
    }

    public Report report() {
        var name = figures.traeger().map(TraegerChoice::name).orElse("");
        var rows = new ArrayList<Report.Row>();
        for (var comparison : figures.comparisons()) {
            comparison.quartiere().forEach(quartier -> rows.add(row(comparison.quarter(), quartier)));
            rows.add(total(comparison));
        }
        return new Report(
                texts.of("report.title", name, period()),
                List.of(
                        texts.of("report.scope", name),
                        texts.of("report.period.sentence", period()),
                        texts.of(figures.drafts() ? "basis.drafts" : "basis.published"),
                        texts.of("report.total.meaning")),
                columns(),
                rows,
                new Report.Labels(
                        texts.of("report.figures"),
                        texts.of("report.explanations"),
                        texts.of("report.column"),
                        texts.of("report.meaning"),
                        texts.of("unknown.short")),
                texts.locale());
    }

    private String period() {
        Period period = figures.period();
        return period.length() == 1
                ? quarter(period.getFrom())
                : texts.of("report.period", quarter(period.getFrom()), quarter(period.getTo()));
    }

    private String quarter(CalendarQuarter quarter) {
        return texts.of("quarter", quarter.number(), quarter.year());
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(Column.text("quarter", texts.of("report.quarter")));
        columns.add(Column.text("quartier", texts.of("report.quartier")));
        for (var figure : Figure.values()) {
            columns.add(Column.figure(figure.key(), figure.name(texts), figure.unit(), figure.meaning(texts)));
        }
        columns.add(new Column("light", texts.of("light"), Optional.empty(), texts.of("light.meaning")));
        columns.add(new Column("freshness", texts.of("freshness"), Optional.empty(), texts.of("freshness.meaning")));
        return columns;
    }

    private Report.Row row(CalendarQuarter quarter, QuartierFigures quartier) {
        return new Report.Row(
                cells(quarter, quartier.name(), List.of(quartier), quartier.hours(), quartier.freshness()), false);
    }

    private Report.Row total(Comparison comparison) {
        return new Report.Row(
                cells(
                        comparison.quarter(),
                        texts.of("report.total"),
                        comparison.quartiere(),
                        comparison.hours(),
                        comparison.freshness()),
                true);
    }

    private List<Cell> cells(
            CalendarQuarter quarter,
            String name,
            List<QuartierFigures> quartiere,
            Optional<WeeklyHours> hours,
            Optional<Freshness> freshness) {
        return Stream.of(
                        Stream.of(Cell.of(quarter(quarter)), Cell.of(name)),
                        Stream.of(Figure.values()).map(figure -> Cell.of(figure.of(quartiere))),
                        Stream.of(
                                text(hours.map(WeeklyHours::coverage)
                                        .map(Coverage::light)
                                        .map(light -> texts.term(light))),
                                text(freshness.map(this::written))))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Cell text(Optional<String> text) {
        return text.map(Cell::of).orElse(Cell.UNKNOWN);
    }

    private String written(Freshness freshness) {
        return texts.range(freshness.oldest(), freshness.newest());
    }
}
