package de.strategieportal.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScatterTest {

    private static Scatter.Point point(String name, String across, String up) {
        return new Scatter.Point(
                name,
                Optional.ofNullable(across).map(BigDecimal::new),
                Optional.ofNullable(up).map(BigDecimal::new),
                0);
    }

    private static Scatter chart(List<Scatter.Point> points, Optional<String> diagonal) {
        return new Scatter(
                "need",
                "Bedarf und Stunden",
                "In der Nordstadt fehlen Stunden.",
                new Scatter.Measure("Stunden benötigt", Unit.HOURS),
                new Scatter.Measure("Stunden verfügbar", Unit.HOURS),
                List.of("Stunden reichen", "Stunden fehlen"),
                diagonal,
                points);
    }

    private static List<String> shapes(String drawing) {
        return Xml.all(drawing, "path").stream()
                .filter(path -> path.getAttribute("class").startsWith("q-shape"))
                .map(path -> path.getAttribute("d"))
                .toList();
    }

    @Test
    void points_lie_where_their_figures_say() {
        var drawing = chart(List.of(point("Nordstadt", "100", "20"), point("Hafen", "0", "0")), Optional.empty())
                .draw(Locale.GERMANY)
                .svg();

        // 100 of 100 to the right end, 20 of 20 to the top; nothing lies in the corner
        assertThat(shapes(drawing)).extracting(d -> d.replaceAll("m.*", "")).containsExactly("M740 28", "M56 396");
    }

    @Test
    void with_a_diagonal_both_figures_have_the_same_scale() {
        var drawing = chart(List.of(point("Nordstadt", "100", "50")), Optional.of("beides gleich"))
                .draw(Locale.GERMANY)
                .svg();

        assertThat(shapes(drawing)).extracting(d -> d.replaceAll("m.*", "")).containsExactly("M740 212");
        assertThat(drawing).contains("q-diagonal");
    }

    @Test
    void what_is_half_known_is_named_and_not_drawn() {
        var chart = chart(List.of(point("Nordstadt", "100", null), point("Hafen", "1", "1")), Optional.empty());

        assertThat(chart.missing()).containsExactly("Nordstadt");
        assertThat(shapes(chart.draw(Locale.GERMANY).svg())).hasSize(1);
    }

    @Test
    void names_never_cover_each_other() {
        var crowded = IntStream.range(0, 40)
                .mapToObj(i -> point("Quartier " + i, "10", String.valueOf(10 + i / 20)))
                .toList();

        var names =
                Xml.texts(chart(crowded, Optional.empty()).draw(Locale.GERMANY).svg(), "q-at");

        assertThat(names).hasSizeBetween(1, 8).doesNotHaveDuplicates();
    }
}
