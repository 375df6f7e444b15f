package de.strategieportal.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Column;
import de.strategieportal.reporting.document.Row;
import de.strategieportal.reporting.document.Table;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static final double PADDING = 3.2;
    private static final double ROOM = Paper.UPRIGHT.room();

    private static List<Columns.Part> parts(Paper paper, String... headings) {
        var columns = IntStream.range(0, headings.length)
                .mapToObj(i -> Column.text("c" + i, headings[i]))
                .toList();
        var row = Row.of(columns.stream().map(column -> Cell.of("ja")).toArray(Cell[]::new));
        var texts = new Texts(Locale.GERMANY);
        return ShownTable.of(new Table("t", "T", columns, List.of(row)), texts)
                .get(0)
                .parts(paper, texts);
    }

    @Test
    void a_column_is_as_wide_as_its_longest_word() {
        var part = parts(Paper.UPRIGHT, "Multiplikator*innen", "Priorität", "i", "WWWWWWWWWW")
                .get(0);

        assertThat(part.widths().get(0) * ROOM)
                .isGreaterThan(PADDING + Typeface.BOLD.width("Multiplikator*innen", 8.5));
        assertThat(part.widths().get(1) * ROOM).isGreaterThan(PADDING + Typeface.BOLD.width("Priorität", 8.5));
        assertThat(part.widths().get(3)).isGreaterThan(part.widths().get(2));
        assertThat(part.widths().stream().mapToDouble(width -> width).sum()).isCloseTo(1, within(1e-9));
        assertThat(part.dense()).isFalse();
    }

    @Test
    void what_does_not_fit_is_printed_smaller_then_lies_in_further_parts_under_the_same_name() {
        var lengthy = "Veranstaltungskalender";
        var tight = parts(Paper.UPRIGHT, "Ort", "Art", lengthy, lengthy, lengthy, lengthy, "Zielgruppe");
        var wide = parts(Paper.UPRIGHT, "Ort", "Art", lengthy, lengthy, lengthy, lengthy, lengthy, lengthy, lengthy);

        assertThat(tight).singleElement().satisfies(part -> assertThat(part.dense())
                .isTrue());
        assertThat(wide).hasSizeGreaterThan(1).allSatisfy(part -> assertThat(part.columns())
                .startsWith(0, 1));
        assertThat(wide.stream().flatMap(part -> part.columns().stream().skip(2)))
                .containsExactly(2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void paper_that_lies_across_holds_more() {
        var lengthy = "Veranstaltungskalender";

        assertThat(parts(Paper.ACROSS, "Ort", "Art", lengthy, lengthy, lengthy, lengthy, "Zielgruppe"))
                .singleElement()
                .satisfies(part -> assertThat(part.dense()).isFalse());
    }
}
