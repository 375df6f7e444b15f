package de.strategieportal.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SmallMultiplesTest {

    /** "-" is unknown. */
    private static SmallMultiples.Panel panel(String name, String... values) {
        return new SmallMultiples.Panel(
                name,
                Stream.of(values)
                        .map(value ->
                                value.equals("-") ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(value)))
                        .toList());
    }

    private static SmallMultiples chart(SmallMultiples.Panel... panels) {
        return new SmallMultiples(
                "time",
                "Stunden verfügbar",
                "Am stärksten stieg die Nordstadt.",
                Unit.HOURS,
                List.of("Q1 2026", "Q2 2026", "Q3 2026", "Q4 2026"),
                2,
                List.of(panels));
    }

    private static List<String> paths(String drawing, String classes) {
        return Xml.all(drawing, "path").stream()
                .filter(path -> path.getAttribute("class").equals(classes))
                .map(path -> path.getAttribute("d"))
                .toList();
    }

    @Test
    void all_panels_share_one_scale() {
        var drawings = chart(panel("Nordstadt", "0", "50", "50", "100"), panel("Hafen", "50", "50", "50", "50"))
                .drawings(Locale.GERMANY);

        // nothing lies at 112, a hundred at 26, half of it in the middle
        assertThat(paths(drawings.get(0), "q-line")).containsExactly("M8 112L74.7 69L141.3 69L208 26");
        assertThat(paths(drawings.get(1), "q-line")).containsExactly("M8 69L74.7 69L141.3 69L208 69");
    }

    @Test
    void the_line_breaks_where_nothing_is_known_and_a_lonely_value_is_a_point() {
        var drawing = chart(panel("Nordstadt", "1", "1", "-", "1"))
                .drawings(Locale.GERMANY)
                .get(0);

        assertThat(paths(drawing, "q-line")).hasSize(1).first().asString().doesNotContain("L208");
        assertThat(Xml.all(drawing, "circle")).hasSize(3);
    }

    @Test
    void a_panel_says_its_values_aloud_and_writes_the_one_looked_at_and_the_last() {
        var drawing = chart(panel("Nordstadt", "1.5", "-", "3", "4.25"))
                .drawings(Locale.GERMANY)
                .get(0);

        assertThat(Xml.all(drawing, "desc").get(0).getTextContent())
                .isEqualTo("Q1 2026: 1,5, Q2 2026: –, Q3 2026: 3, Q4 2026: 4,3");
        assertThat(Xml.texts(drawing, "q-end")).containsExactly("3");
        assertThat(Xml.texts(drawing, "q-from")).contains("4,3");
    }

    @Test
    void values_below_nothing_lie_below_the_ground_line() {
        var drawing = chart(panel("Nordstadt", "-10", "0", "10", "10"))
                .drawings(Locale.GERMANY)
                .get(0);

        assertThat(paths(drawing, "q-axis")).containsExactly("M8 69H208");
        assertThat(paths(drawing, "q-line")).containsExactly("M8 112L74.7 69L141.3 26L208 26");
    }

    @Test
    void nothing_known_is_a_dash_and_no_line() {
        var drawing = chart(panel("Nordstadt", "-", "-", "-", "-"))
                .drawings(Locale.GERMANY)
                .get(0);

        assertThat(paths(drawing, "q-line")).isEmpty();
        assertThat(Xml.texts(drawing, "q-end")).containsExactly("–");
    }

    @Test
    void panels_and_the_file_can_stand_on_one_page() {
        var chart = chart(panel("Nordstadt", "1", "1", "1", "1"), panel("Hafen", "-", "1", "1", "1"));
        var ids = new ArrayList<String>();
        chart.drawings(Locale.GERMANY).forEach(drawing -> ids.addAll(Xml.ids(drawing)));
        ids.addAll(Xml.ids(chart.draw(Locale.GERMANY).svg()));

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void its_table_leaves_unknown_open() {
        var values = chart(panel("Nordstadt", "1", "-", "3", "4")).values("Quartier", new Texts(Locale.GERMANY));

        assertThat(values.tables().get(0).columns().get(0).heading()).isEqualTo("Quartier");
        assertThat(values.tables()
                        .get(0)
                        .rows()
                        .iterator()
                        .next()
                        .cells()
                        .get(2)
                        .isUnknown())
                .isTrue();
    }

    @Test
    void every_panel_has_a_value_for_every_point() {
        var halved = panel("Nordstadt", "1");

        assertThatThrownBy(() -> chart(halved)).isInstanceOf(IllegalArgumentException.class);
    }
}
