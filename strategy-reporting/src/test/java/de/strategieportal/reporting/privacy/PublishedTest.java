package de.strategieportal.reporting.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.Unit;
import de.strategieportal.reporting.document.Block;
import de.strategieportal.reporting.document.Block.KeyFigures;
import de.strategieportal.reporting.document.Block.KeyFigures.KeyFigure;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Cell.Persons;
import de.strategieportal.reporting.document.Cell.Persons.Nature;
import de.strategieportal.reporting.document.Chapter;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Letterhead;
import de.strategieportal.reporting.document.Report;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import de.strategieportal.reporting.document.TitlePage;
import de.strategieportal.reporting.document.Totals;
import de.strategieportal.reporting.document.Totals.Sum;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class PublishedTest {

    private static final Cell SMALL = new Cell.Withheld("< 5");
    private static final Cell KEPT_BACK = new Cell.Withheld("•");

    private static Cell persons(String place, int number) {
        return new Persons(BigDecimal.valueOf(number), place, "persons", Nature.COUNT);
    }

    private static Table table(String key, Iterable<Row> rows) {
        return new Table(
                key,
                key,
                List.of(Column.text("name", "Name"), Column.figure("persons", "Personen", Unit.WHOLE, "")),
                rows);
    }

    private static Row row(String name, Cell cell) {
        return Row.of(Cell.of(name), cell);
    }

    private static Report report(Block... blocks) {
        return new Report(
                new TitlePage("Bericht", "", "", Optional.empty(), Letterhead.plain(""), List.of()),
                List.of(new Chapter("one", "Eins", List.of(blocks))),
                Locale.GERMANY,
                new Totals(List.of(), List.of(new Sum("all", List.of("north", "south", "west")))));
    }

    private static List<Cell> second(Table table) {
        return StreamSupport.stream(table.rows().spliterator(), false)
                .map(row -> row.cells().get(1))
                .toList();
    }

    @Test
    void a_number_kept_back_in_one_table_is_kept_back_everywhere() {
        var all = List.of(
                row("Nord", persons("north", 3)),
                row("Süd", persons("south", 40)),
                row("West", persons("west", 90)),
                row("Summe", persons("all", 133)));
        var figure = new KeyFigure("Süd", Unit.WHOLE, persons("south", 40), "", Optional.empty());

        var published = Published.of(report(
                        table("one", all),
                        table("two", List.of(row("Süd", persons("south", 40)))),
                        new KeyFigures(List.of(figure))))
                .chapters()
                .get(0)
                .blocks();

        assertThat(second((Table) published.get(0)))
                .containsExactly(SMALL, KEPT_BACK, persons("west", 90), persons("all", 133));
        assertThat(second((Table) published.get(1))).containsExactly(KEPT_BACK);
        assertThat(((KeyFigures) published.get(2)).figures().get(0).value()).isEqualTo(KEPT_BACK);
    }

    @Test
    void what_is_computed_from_numbers_kept_back_is_kept_back_with_them() {
        var share = new Persons(new BigDecimal("0.5"), "north", "share", Nature.RATIO);

        var published =
                Published.of(report(table("one", List.of(row("Nord", persons("north", 3)), row("Anteil", share)))));

        assertThat(second(published.tables().get(0))).containsExactly(SMALL, KEPT_BACK);
    }

    @Test
    void rows_read_while_they_are_written_are_read_once() {
        var reads = new int[1];
        Iterable<Row> rows = () -> {
            reads[0]++;
            return List.of(row("Nord", persons("flat/1", 3)), row("Süd", persons("flat/2", 40)))
                    .iterator();
        };

        var published = Published.of(report(table("flat", rows)));

        assertThat(second(published.tables().get(0))).containsExactly(SMALL, persons("flat/2", 40));
        assertThat(reads[0]).isEqualTo(1);
    }

    @Test
    void numbers_that_count_no_persons_stay() {
        var published = Published.of(report(table("one", List.of(row("Stunden", Cell.of(2))))));

        assertThat(second(published.tables().get(0))).containsExactly(Cell.of(2));
    }
}
