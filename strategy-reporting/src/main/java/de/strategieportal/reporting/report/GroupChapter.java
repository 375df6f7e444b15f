package de.strategieportal.reporting.report;

import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.dashboard.DashboardInWords;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.HeatMap;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Chapter;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** For whom there are plans, over all Quartiere. */
final class GroupChapter {

    private GroupChapter() {}

    static void write(Material material, Chapter.Draft draft) {
        var texts = material.texts();
        if (TraegerChapters.nothing(material, draft)) {
            return;
        }
        draft.texts(sentences(material));
        draft.add(categories(material));
        draft.text(texts.of("report.groups.note"));
    }

    /** Which group is the largest, and how large, stays within the Träger. */
    static List<String> sentences(Material material) {
        var sentences = new DashboardInWords(material.dashboard(), material.texts()).groups();
        return material.request().published() ? sentences.subList(sentences.size() - 1, sentences.size()) : sentences;
    }

    /** Categories below each other, with their groups, plans and persons over all Quartiere. */
    private static Table categories(Material material) {
        var texts = material.texts();
        var rows = material.dashboard().groups().lines().stream()
                .filter(line -> line.cells().stream().anyMatch(cell -> cell.groups() > 0))
                .map(line -> Row.of(
                        Cell.of(line.name()),
                        Cell.of(line.cells().stream()
                                .mapToInt(HeatMap.Cell::groups)
                                .sum()),
                        Cell.of(line.cells().stream()
                                .filter(cell -> cell.groups() > 0)
                                .count()),
                        PersonsPlaces.category(
                                line.name(),
                                material.now().quarter(),
                                line.cells().stream()
                                        .flatMap(cell -> cell.persons().stream())
                                        .reduce(BigDecimal::add))))
                .toList();
        return new Table(
                "categories",
                texts.of("report.table.categories"),
                List.of(
                        Column.text("category", texts.of("report.column.category")),
                        Column.figure("groups", texts.of("report.column.groups"), Unit.WHOLE, ""),
                        Column.figure("quartiere", texts.of("report.column.quartiere"), Unit.WHOLE, ""),
                        Column.figure(
                                "persons", Figure.PERSONS.name(texts), Unit.WHOLE, Figure.PERSONS.meaning(texts))),
                withTotal(rows, material));
    }

    private static List<Row> withTotal(List<Row> rows, Material material) {
        if (rows.isEmpty()) {
            return rows;
        }
        long quartiere = material.dashboard().groups().turned().lines().stream()
                .filter(line -> line.cells().stream().anyMatch(cell -> cell.groups() > 0))
                .count();
        var total = Row.of(
                Cell.of(material.texts().of("report.total")),
                Cell.of(sum(rows, 1)),
                Cell.of(quartiere),
                PersonsPlaces.categories(material.now().quarter(), sum(rows, 3)));
        return Stream.concat(rows.stream(), Stream.of(new Row(total.cells(), true)))
                .toList();
    }

    private static Optional<BigDecimal> sum(List<Row> rows, int column) {
        return rows.stream()
                .flatMap(row -> row.cells().get(column).number().stream())
                .reduce(BigDecimal::add);
    }
}
