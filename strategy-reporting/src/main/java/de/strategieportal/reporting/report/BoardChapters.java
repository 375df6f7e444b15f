package de.strategieportal.reporting.report;

import de.strategieportal.reporting.dashboard.DashboardCharts;
import de.strategieportal.reporting.dashboard.DashboardInWords;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Chapter;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import de.strategieportal.strategy.Light;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Two pages for a board: how it stands, and where. */
final class BoardChapters {

    private static final List<Figure> FEW =
            List.of(Figure.HOURS_AVAILABLE, Figure.HOURS_REQUIRED, Figure.COVERAGE, Figure.PERSONS);
    private static final int MOST_ROWS = 15;

    private BoardChapters() {}

    static void figures(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        if (TraegerChapters.nothing(material, draft)) {
            return;
        }
        var words = new DashboardInWords(material.dashboard(), texts);
        draft.add(TraegerChapters.keyFigures(material));
        draft.text(words.bars());
        draft.texts(words.lights());
        draft.add(Drawings.quarters(material.comparisons(), texts));
    }

    static void quartiere(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        if (TraegerChapters.nothing(material, draft)) {
            return;
        }
        draft.add(Drawings.of(new DashboardCharts(material.dashboard(), texts).bars(), texts));
        draft.add(worstFirst(material));
        material.link(texts.of("report.link.dashboard"), "/dashboard").ifPresent(draft::add);
    }

    private static Table worstFirst(Material material) {
        var texts = material.texts();
        var columns = new ArrayList<Column>();
        columns.add(Column.text("quartier", texts.of("report.quartier")));
        FEW.forEach(figure ->
                columns.add(Column.figure(figure.key(), figure.name(texts), figure.unit(), figure.meaning(texts))));
        columns.add(Column.text("light", texts.of("light")));
        var rows = material.now().quartiere().stream()
                .sorted(Comparator.comparing(quartier -> quartier.hours()
                        .map(hours -> -hours.coverage().light().ordinal())
                        .orElse(1)))
                .limit(MOST_ROWS)
                .map(quartier -> {
                    var cells = new ArrayList<Cell>();
                    cells.add(Cell.of(quartier.name()));
                    FEW.forEach(figure -> cells.add(Cell.of(quartier.value(figure))));
                    cells.add(Cell.of(quartier.hours()
                            .map(hours -> texts.term(hours.coverage().light()))
                            .orElse(texts.term(Light.NOTHING_PLANNED))));
                    return new Row(cells, false);
                })
                .toList();
        return new Table(
                "board",
                texts.of("report.table.quartiere", texts.quarter(material.now().quarter())),
                columns,
                rows);
    }
}
