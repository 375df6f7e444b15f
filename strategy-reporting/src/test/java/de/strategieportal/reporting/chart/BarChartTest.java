package de.strategieportal.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.reporting.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class BarChartTest {

    private static Optional<BigDecimal> number(String value) {
        return Optional.of(new BigDecimal(value));
    }

    private static BarChart.Group group(String name, String staff, String volunteers, String needed) {
        return new BarChart.Group(name, List.of(number(staff), number(volunteers)), number(needed));
    }

    private static BarChart chart(BarChart.Group... groups) {
        return new BarChart(
                "hours",
                "Stunden je Woche",
                "Am meisten Stunden hat die Nordstadt.",
                Unit.HOURS,
                List.of("Hauptamt", "Ehrenamt"),
                Optional.of("Bedarf"),
                List.of(groups));
    }

    private final BarChart hours = chart(group("Nordstadt", "58", "34", "80"), group("Am Hafen", "39", "21.25", "100"));

    private static List<Element> bars(String drawing) {
        return Xml.all(drawing, "rect").stream()
                .filter(rect -> rect.getParentNode().getNodeName().equals("svg"))
                .filter(rect -> !rect.getAttribute("class").equals("q-mark"))
                .toList();
    }

    @Nested
    class Upright {

        private final String drawing = hours.upright(Locale.GERMANY);

        @Test
        void it_stacks_the_series_to_scale() {
            var bars = bars(drawing);

            // 260 pixels stand for 100 hours, and the ground line lies at 280
            assertThat(bars.get(0).getAttribute("height")).isEqualTo("150.8");
            assertThat(bars.get(0).getAttribute("y")).isEqualTo("129.2");
            assertThat(bars.get(1).getAttribute("height")).isEqualTo("88.4");
            assertThat(bars.get(1).getAttribute("y")).isEqualTo("40.8");
        }

        @Test
        void it_writes_sums_and_names_in_the_reader_s_language() {
            assertThat(Xml.texts(drawing, "value")).containsExactly("92", "60,3");
            assertThat(Xml.texts(drawing, "name")).containsExactly("Nordstadt", "Am Hafen");
            assertThat(Xml.texts(drawing, "tick")).containsExactly("0", "20", "40", "60", "80", "100");
        }

        @Test
        void it_marks_what_the_bar_is_held_against() {
            assertThat(Xml.all(drawing, "path").stream()
                            .filter(path -> path.getAttribute("class").equals("q-mark"))
                            .map(path -> path.getAttribute("d").replaceAll("M\\S+ (\\S+)h.*", "$1")))
                    .containsExactly("72", "20");
        }
    }

    @Nested
    class Lying {

        @Test
        void lengths_are_shares_of_whatever_width_there_is() {
            var bars = bars(hours.lying(Locale.GERMANY));

            assertThat(bars.get(0).getAttribute("width")).isEqualTo("47.6%");
            assertThat(bars.get(1).getAttribute("x")).isEqualTo("47.6%");
        }
    }

    @Test
    void it_is_a_picture_with_a_name_and_a_sentence() {
        var root = Xml.read(hours.upright(Locale.GERMANY)).getDocumentElement();

        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("hours-up-title");
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("Am meisten Stunden hat die Nordstadt.");
    }

    @Test
    void both_drawings_can_stand_on_one_page() {
        var ids = new ArrayList<>(Xml.ids(hours.upright(Locale.GERMANY)));
        ids.addAll(Xml.ids(hours.lying(Locale.GERMANY)));

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void unknown_is_a_dash_and_not_a_zero() {
        var unknown = new BarChart.Group("Südpark", List.of(Optional.empty(), Optional.empty()), Optional.empty());

        assertThat(Xml.texts(chart(unknown).upright(Locale.GERMANY), "value")).containsExactly("–");
        assertThat(Xml.texts(chart(unknown).lying(Locale.GERMANY), "value")).containsExactly("–");
    }

    @Test
    void names_cannot_break_the_drawing() {
        var drawing =
                chart(group("<b>\"Süd\" & \u0000Nord</b>\uD800", "1", "1", "1")).lying(Locale.GERMANY);

        assertThat(Xml.texts(drawing, "name")).containsExactly("<b>\"Süd\" & Nord</b>");
    }

    @Test
    void long_names_break_between_words_and_end_with_an_ellipsis() {
        assertThat(UprightBars.lines("Neukölln Süd", 10)).containsExactly("Neukölln", "Süd");
        assertThat(UprightBars.lines("Wartenberg-Falkenberg", 14)).containsExactly("Wartenberg-", "Falkenberg");
        assertThat(UprightBars.lines("Donaudampfschifffahrtsviertel", 10)).containsExactly("Donaudamp…");
        assertThat(UprightBars.lines("An der großen Kirche rechts", 10)).containsExactly("An der", "großen…");
    }

    @Test
    void too_many_groups_for_upright_bars_are_known() {
        var many = IntStream.range(0, 17)
                .mapToObj(i -> group("Q" + i, "1", "1", "1"))
                .toArray(BarChart.Group[]::new);

        assertThat(chart(many).fitsUpright()).isFalse();
        assertThat(hours.fitsUpright()).isTrue();
    }

    @Test
    void every_group_has_a_value_for_every_series() {
        var halved = new BarChart.Group("Nordstadt", List.of(number("1")), Optional.empty());

        assertThatThrownBy(() -> chart(halved)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void for_paper_many_bars_come_in_several_drawings_on_one_scale() {
        var groups = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> group("Quartier " + i, String.valueOf(i), "0", "1"))
                .toArray(BarChart.Group[]::new);
        var drawings = chart(groups).printed(Locale.GERMANY);
        var whole = bars(chart(groups).lying(Locale.GERMANY));

        assertThat(drawings).hasSize(2);
        assertThat(bars(drawings.get(0).svg())).hasSize(16);
        assertThat(bars(drawings.get(1).svg()))
                .extracting(bar -> bar.getAttribute("width"))
                .containsExactlyElementsOf(whole.subList(16, 20).stream()
                        .map(bar -> bar.getAttribute("width"))
                        .toList());
    }
}
