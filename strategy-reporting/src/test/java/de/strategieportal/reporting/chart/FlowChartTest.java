package de.strategieportal.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FlowChartTest {

    @Test
    void spreads_a_column_over_the_height_of_the_tallest() {
        var chart = chart(List.of(column("a"), column("b", "c")));
        assertThat(chart.places())
                .containsEntry("a", 1.0)
                .containsEntry("b", 0.5)
                .containsEntry("c", 1.5);
    }

    @Test
    void orders_a_column_by_what_leads_to_it_and_puts_last_what_nothing_leads_to() {
        var chart = chart(
                List.of(column("a", "b"), column("x", "y", "z")),
                new FlowChart.Link("b", "x"),
                new FlowChart.Link("a", "z"));
        assertThat(chart.places().get("z")).isLessThan(chart.places().get("x"));
        assertThat(chart.places().get("x")).isLessThan(chart.places().get("y"));
    }

    @Test
    void is_well_formed_whatever_things_are_called_and_tells_a_gap_by_dashes_and_words() {
        var odd = new FlowChart.Node(
                "n",
                "<&\"> ein sehr langer Name der nicht passt",
                Optional.of("kein Kanal"),
                Optional.of("/x?a=1&b=2"));
        var drawing =
                chart(List.of(new FlowChart.Column("Ziele", List.of(odd)))).draw();

        assertThat(Xml.all(drawing, "a")).hasSize(1);
        assertThat(drawing)
                .contains("q-flow-gap")
                .contains("!\u00a0kein\u00a0Kanal")
                .doesNotContain("script");
    }

    @Test
    void on_paper_leads_nowhere() {
        assertThat(chart(List.of(column("a"))).draw()).doesNotContain("<a ");
    }

    private static FlowChart chart(List<FlowChart.Column> columns, FlowChart.Link... links) {
        return new FlowChart("flow", "Kette", "Eine Kette", columns, List.of(links));
    }

    private static FlowChart.Column column(String... keys) {
        return new FlowChart.Column(
                "Spalte",
                Arrays.stream(keys)
                        .map(key -> new FlowChart.Node(key, key, Optional.empty(), Optional.empty()))
                        .toList());
    }
}
