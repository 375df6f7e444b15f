package de.strategieportal.reporting.report;

import de.strategieportal.reporting.chart.BarChart;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.QuartierFigures;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Chapter;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import java.util.ArrayList;
import java.util.List;

/** Two pages for a board: how it stands, and where. */
final class BoardChapters {

    private static final List<Figure> FEW =
            List.of(Figure.HOURS_AVAILABLE, Figure.HOURS_REQUIRED, Figure.COVERAGE, Figure.PERSONS);
    /** As many as fit on the second page. */
    private static final int MOST = 10;

    private BoardChapters() {}

    static void figures(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        if (TraegerChapters.nothing(material, draft)) {
            return;
        }
        draft.add(TraegerChapters.keyFigures(material));
        draft.text(material.hours().sentence());
        draft.texts(material.hours().tooFew());
        draft.addAll(Drawings.quarters(material.comparisons(), texts));
    }

    static void quartiere(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        if (TraegerChapters.nothing(material, draft)) {
            return;
        }
        var worst = worstFirst(material);
        draft.addAll(Drawings.of(bars(material.hours().bars(), worst), texts));
        draft.add(table(material, worst));
        draft.texts(material.basis().missing());
        material.link(texts.of("report.link.dashboard"), "/dashboard").ifPresent(draft::add);
    }

    /** Those with a plan, the lowest coverage first. */
    private static List<QuartierFigures> worstFirst(Material material) {
        return material.now()
                .worstFirst()
                .filter(quartier -> quartier.hours().isPresent())
                .limit(MOST)
                .toList();
    }

    private static BarChart bars(BarChart all, List<QuartierFigures> few) {
        return all.withGroups(few.stream()
                .flatMap(quartier ->
                        all.groups().stream().filter(group -> group.name().equals(quartier.name())))
                .toList());
    }

    private static Table table(Material material, List<QuartierFigures> quartiere) {
        var texts = material.texts();
        var columns = new ArrayList<Column>();
        columns.add(Column.text("quartier", texts.of("report.quartier")));
        FEW.forEach(figure ->
                columns.add(Column.figure(figure.key(), figure.name(texts), figure.unit(), figure.meaning(texts))));
        columns.add(Column.text("light", texts.of("light")));
        return new Table(
                "board",
                texts.of("report.table.quartiere", texts.quarter(material.now().quarter())),
                columns,
                quartiere.stream().map(quartier -> row(quartier, material)).toList());
    }

    private static Row row(QuartierFigures quartier, Material material) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(quartier.name()));
        FEW.forEach(figure ->
                cells.add(PersonsPlaces.cell(figure, quartier, material.now().quarter())));
        cells.add(Cell.of(
                quartier.light().map(light -> material.texts().term(light)).orElseThrow()));
        return new Row(cells, false);
    }
}
