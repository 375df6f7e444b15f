package de.strategieportal.reporting.report;

import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.comparison.TargetGroups;
import de.strategieportal.reporting.dashboard.CategoryRow;
import de.strategieportal.reporting.dashboard.Figure;
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

    /** How many people a group has stays within the Träger. */
    static List<String> sentences(Material material) {
        var groups = new TargetGroups(material.answers().groups().categories(), material.texts());
        return material.request().published() ? List.of(groups.unplanned()) : groups.sentences();
    }

    /** Categories below each other, with their groups, plans and persons over all Quartiere. */
    private static Table categories(Material material) {
        var texts = material.texts();
        var planned = material.answers().groups().categories().stream()
                .filter(CategoryRow::planned)
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
                withTotal(planned, material));
    }

    private static List<Row> withTotal(List<CategoryRow> planned, Material material) {
        var quarter = material.now().quarter();
        var rows = planned.stream()
                .map(category -> Row.of(
                        Cell.of(category.name()),
                        Cell.of(category.total(Figure.TARGET_GROUPS)),
                        Cell.of(quartiere(List.of(category))),
                        PersonsPlaces.category(category.name(), quarter, category.total(Figure.PERSONS))));
        var total = Stream.of(planned)
                .filter(some -> !some.isEmpty())
                .map(all -> new Row(
                        List.of(
                                Cell.of(material.texts().of("report.total")),
                                Cell.of(sum(all, Figure.TARGET_GROUPS)),
                                Cell.of(quartiere(all)),
                                PersonsPlaces.categories(quarter, sum(all, Figure.PERSONS))),
                        true));
        return Stream.concat(rows, total).toList();
    }

    /** How many Quartiere plan for one of the categories. */
    private static long quartiere(List<CategoryRow> categories) {
        return categories.stream()
                .flatMap(category -> category.cells().stream())
                .filter(CategoryRow.Cell::planned)
                .map(CategoryRow.Cell::quartier)
                .distinct()
                .count();
    }

    private static Optional<BigDecimal> sum(List<CategoryRow> categories, Figure figure) {
        return categories.stream()
                .flatMap(category -> category.total(figure).stream())
                .reduce(BigDecimal::add);
    }
}
