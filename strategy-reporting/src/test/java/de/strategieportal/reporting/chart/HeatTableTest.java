package de.strategieportal.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeatTableTest {

    private final HeatTable table = new HeatTable(
            "gap",
            "Lücken",
            "",
            Unit.HOURS,
            List.of("Q3 2026", "Q4 2026"),
            List.of(),
            List.of(line("Altstadt", 0, 1), line("Hafen", 4, 2), line("Kaserne", null, null), line("Nord", 1, 3)));

    private static HeatTable.Line line(String name, Integer... shades) {
        return new HeatTable.Line(
                name,
                Stream.of(shades)
                        .map(shade -> new HeatTable.Field(
                                "",
                                Optional.ofNullable(shade).map(known -> BigDecimal.valueOf(known)),
                                "",
                                Optional.ofNullable(shade)))
                        .toList());
    }

    @Test
    void the_darkest_lines_keep_their_order() {
        assertThat(table.only(table.darkest(2)).lines())
                .extracting(HeatTable.Line::name)
                .containsExactly("Hafen", "Nord");
        assertThat(table.darkest(3)).containsExactly(0, 1, 3);
    }

    @Test
    void turned_lines_become_columns() {
        assertThat(table.turned().columns()).containsExactly("Altstadt", "Hafen", "Kaserne", "Nord");
        assertThat(table.turned().lines().get(1).fields())
                .extracting(HeatTable.Field::shade)
                .containsExactly(Optional.of(1), Optional.of(2), Optional.empty(), Optional.of(3));
    }
}
