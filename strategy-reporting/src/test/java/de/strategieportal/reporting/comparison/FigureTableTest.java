package de.strategieportal.reporting.comparison;

import static de.strategieportal.reporting.dashboard.Quartiere.GERMAN;
import static de.strategieportal.reporting.dashboard.Quartiere.Q4;
import static de.strategieportal.reporting.dashboard.Quartiere.quartier;
import static de.strategieportal.reporting.dashboard.Quartiere.unplanned;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.dashboard.Comparison;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.Per;
import de.strategieportal.reporting.dashboard.QuartierFigures;
import de.strategieportal.reporting.dashboard.Quartiere;
import de.strategieportal.reporting.document.Cell;
import de.strategieportal.reporting.document.Column;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureTableTest {

    private final Comparison comparison = Quartiere.in(
            Q4, quartier(1, "Altstadt", "30", "20"), unplanned(2, "Kaserne"), quartier(3, "Nordstadt", "10", "20"));

    private FigureTable table(Optional<Figure> sort, boolean descending, boolean ranked, int most) {
        return new FigureTable(
                comparison,
                List.of(Figure.HOURS_AVAILABLE, Figure.COVERAGE),
                Per.ABSOLUTE,
                new FigureTable.Order(sort, descending, ranked),
                GERMAN,
                most);
    }

    private FigureTable unordered() {
        return table(Optional.empty(), false, false, 24);
    }

    private static List<String> names(FigureTable table) {
        return table.columns().stream().map(QuartierFigures::name).toList();
    }

    @Test
    void quartiere_stand_in_the_order_of_their_names_until_a_figure_is_chosen() {
        assertThat(names(unordered())).containsExactly("Altstadt", "Kaserne", "Nordstadt");
        assertThat(names(table(Optional.of(Figure.COVERAGE), false, false, 24)))
                .containsExactly("Nordstadt", "Altstadt", "Kaserne");
    }

    @Test
    void whoever_has_no_value_comes_last_in_both_directions() {
        assertThat(names(table(Optional.of(Figure.COVERAGE), true, false, 24)))
                .containsExactly("Altstadt", "Nordstadt", "Kaserne");
    }

    @Test
    void what_is_unknown_is_no_zero_and_the_total_is_the_ratio_of_sums() {
        var coverage = unordered().parts().get(1).lines().get(0);

        assertThat(coverage.values())
                .extracting(FigureTable.Value::shown)
                .containsExactly("150\u00a0%", "k. A.", "50\u00a0%");
        assertThat(coverage.total()).isEqualTo("100\u00a0%");
    }

    @Test
    void the_total_counts_also_those_that_find_no_column() {
        var narrow = table(Optional.empty(), false, false, 1);

        assertThat(names(narrow)).containsExactly("Altstadt");
        assertThat(narrow.parts().get(0).lines().get(0).total()).isEqualTo("40,00");
    }

    @Test
    void there_is_no_ranking_unless_asked_for() {
        var hours =
                table(Optional.empty(), false, true, 24).parts().get(0).lines().get(0);

        assertThat(unordered().parts().get(0).lines().get(0).values())
                .noneMatch(value -> value.shown().contains("("));
        assertThat(hours.values())
                .extracting(FigureTable.Value::shown)
                .containsExactly("30,00 (1.)", "k. A.", "10,00 (2.)");
    }

    @Test
    void the_largest_difference_is_told_with_both_values() {
        assertThat(unordered().differences())
                .contains("Deckung: in Altstadt 3-mal so viel wie in Nordstadt (150\u00a0% gegenüber 50\u00a0%).");
    }

    @Test
    void a_file_holds_all_quartiere_in_the_same_order_and_nothing_for_what_is_unknown() {
        var table = table(Optional.of(Figure.COVERAGE), false, false, 1)
                .values()
                .tables()
                .get(0);

        assertThat(table.columns()).extracting(Column::key).containsExactly("quartier", "hours-available", "coverage");
        assertThat(table.rows())
                .extracting(row -> row.cells().get(0).text().orElseThrow())
                .containsExactly("Nordstadt", "Altstadt", "Kaserne");
        assertThat(table.rows()).last().satisfies(row -> assertThat(row.cells().get(1))
                .isEqualTo(Cell.UNKNOWN));
    }
}
