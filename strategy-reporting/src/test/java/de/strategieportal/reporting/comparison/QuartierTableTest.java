package de.strategieportal.reporting.comparison;

import static de.strategieportal.reporting.dashboard.Quartiere.GERMAN;
import static de.strategieportal.reporting.dashboard.Quartiere.Q4;
import static de.strategieportal.reporting.dashboard.Quartiere.quartier;
import static de.strategieportal.reporting.dashboard.Quartiere.unplanned;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.dashboard.Comparison;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuartierTableTest {

    /** In the order of their names: sound ones and ones without a plan, then strained, then more and more short of hours. */
    private final Comparison federation = new Comparison(
            Q4,
            Stream.of(
                            IntStream.range(0, 500).mapToObj(i -> quartier(i, "A" + i, "10", "10")),
                            IntStream.range(500, 590).mapToObj(i -> unplanned(i, "B" + i)),
                            IntStream.range(590, 595).mapToObj(i -> quartier(i, "C" + i, "90", "100")),
                            IntStream.range(595, 600).mapToObj(i -> quartier(i, "D" + i, "1", "" + (i - 590))))
                    .flatMap(each -> each)
                    .toList());

    @Test
    void of_many_quartiere_those_whose_hours_suffice_least_have_a_line() {
        var table = new QuartierTable(federation, 40, GERMAN);

        assertThat(table.lines())
                .hasSize(40)
                .extracting(QuartierTable.Line::name)
                .startsWith("D599", "D598", "D597", "D596", "D595", "C590", "C591", "C592", "C593", "C594", "A0", "A1");
        assertThat(table.hidden()).isEqualTo(560);
    }

    @Test
    void the_total_is_of_all() {
        assertThat(new QuartierTable(federation, 40, GERMAN).total().plans()).isEqualTo("510");
    }

    @Test
    void where_all_fit_they_keep_the_order_of_their_names() {
        var table = new QuartierTable(federation, 600, GERMAN);

        assertThat(table.lines())
                .hasSize(600)
                .first()
                .extracting(QuartierTable.Line::name)
                .isEqualTo("A0");
        assertThat(table.hidden()).isZero();
    }
}
