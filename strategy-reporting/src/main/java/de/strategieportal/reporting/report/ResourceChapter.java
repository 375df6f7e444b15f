package de.strategieportal.reporting.report;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Chapter;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import de.strategieportal.strategy.ResourceKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who gives hours, over all Quartiere. */
final class ResourceChapter {

    private static final Map<ResourceKind, Figure> HOURS_OF = Map.of(
            ResourceKind.STAFF, Figure.HOURS_STAFF,
            ResourceKind.VOLUNTEER, Figure.HOURS_VOLUNTEERS,
            ResourceKind.NETWORK_PARTNER, Figure.HOURS_NETWORK_PARTNERS,
            ResourceKind.MULTIPLIER, Figure.HOURS_MULTIPLIERS);

    private static final List<Figure> IN_A_QUARTER = List.of(
            Figure.HOURS_STAFF,
            Figure.HOURS_VOLUNTEERS,
            Figure.HOURS_NETWORK_PARTNERS,
            Figure.HOURS_MULTIPLIERS,
            Figure.HOURS_AVAILABLE,
            Figure.HOURS_REQUIRED,
            Figure.COVERAGE);

    private ResourceChapter() {}

    static void write(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        if (TraegerChapters.nothing(material, draft)) {
            return;
        }
        var quarter = material.now().quarter();
        draft.text(texts.of("report.resources.lead", texts.quarter(quarter)));
        draft.add(new Table(
                "resource-kinds",
                texts.of("report.table.resources"),
                List.of(
                        Column.text("kind", texts.of("report.column.kind")),
                        Column.figure("entries", texts.of("report.column.entries"), Unit.WHOLE, ""),
                        Column.figure("hours", texts.of("report.column.hours"), Unit.HOURS, ""),
                        Column.figure("share", texts.of("report.column.share"), Unit.PERCENT, "")),
                kinds(material)));
        if (material.comparisons().size() > 1) {
            draft.add(quarters(material));
        }
    }

    /** Who gave, or is to give, hours in each calendar quarter, held against what is needed. */
    private static Table quarters(Material material) {
        var texts = material.texts();
        var columns = new ArrayList<Column>();
        columns.add(Column.text("quarter", texts.of("report.quarter")));
        IN_A_QUARTER.forEach(figure ->
                columns.add(Column.figure(figure.key(), figure.name(texts), figure.unit(), figure.meaning(texts))));
        return new Table(
                "resource-quarters",
                texts.of("report.table.resource-quarters"),
                columns,
                material.comparisons().stream()
                        .map(comparison -> quarter(comparison, texts))
                        .toList());
    }

    private static Row quarter(Comparison comparison, Texts texts) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(texts.quarter(comparison.quarter())));
        IN_A_QUARTER.forEach(figure -> cells.add(Cell.of(comparison.total(figure))));
        return new Row(cells, false);
    }

    private static List<Row> kinds(Material material) {
        var total = material.now().total(Figure.HOURS_AVAILABLE);
        return Stream.of(ResourceKind.values())
                .map(kind -> kind(kind, total, material))
                .toList();
    }

    private static Row kind(ResourceKind kind, Optional<BigDecimal> total, Material material) {
        var quarter = material.now().quarter();
        var hours = material.now().total(HOURS_OF.get(kind));
        long entries = material.plans().stream()
                .flatMap(plan -> plan.getResources().stream())
                .filter(resource -> resource.getDetails().getKind() == kind)
                .filter(resource -> resource.getPeriod().contains(quarter))
                .count();
        return Row.of(
                Cell.of(material.texts().term(kind)),
                Cell.of(entries),
                Cell.of(hours),
                Cell.of(total.filter(all -> all.signum() > 0)
                        .flatMap(all -> hours.map(part -> part.divide(all, MathContext.DECIMAL64)))));
    }
}
