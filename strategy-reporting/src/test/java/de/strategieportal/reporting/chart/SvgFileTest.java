package de.strategieportal.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SvgFileTest {

    private static final Texts TEXTS = new Texts(Locale.GERMANY);
    private static final Optional<BigDecimal> FIVE = Optional.of(BigDecimal.valueOf(5));

    static Stream<Chart> charts() {
        return Stream.of(
                new BarChart(
                        "hours",
                        "Stunden",
                        "Ein <Satz> & mehr.",
                        Unit.HOURS,
                        List.of("Hauptamt", "Ehrenamt"),
                        Optional.of("Bedarf"),
                        List.of(new BarChart.Group("Nord", List.of(FIVE, FIVE), FIVE))),
                new BarChart(
                        "lights",
                        "Ampeln",
                        "Ein <Satz> & mehr.",
                        Unit.WHOLE,
                        List.of("tragfähig", "angespannt"),
                        Optional.empty(),
                        List.of(new BarChart.Group("Q4 2026", List.of(FIVE, FIVE), Optional.empty())),
                        BarChart.Palette.LIGHTS),
                new SmallMultiples(
                        "time",
                        "Verlauf",
                        "Ein <Satz> & mehr.",
                        Unit.HOURS,
                        List.of("Q3 2026", "Q4 2026"),
                        1,
                        List.of(new SmallMultiples.Panel("Nord", List.of(FIVE, Optional.empty())))),
                new Scatter(
                        "need",
                        "Bedarf",
                        "Ein <Satz> & mehr.",
                        new Scatter.Measure("Bedarf", Unit.HOURS),
                        new Scatter.Measure("Stunden", Unit.HOURS),
                        List.of("reicht"),
                        Optional.of("gleich"),
                        List.of(new Scatter.Point("Nord", FIVE, FIVE, 0))),
                new HeatTable(
                        "groups",
                        "Zielgruppen",
                        "Ein <Satz> & mehr.",
                        Unit.WHOLE,
                        List.of("Nord", "Süd"),
                        List.of(Key.shade(2, "5"), new Key(Key.UNKNOWN, "keine Angabe")),
                        List.of(new HeatTable.Line(
                                "Familien",
                                List.of(
                                        new HeatTable.Field("Nord", FIVE, "5", Optional.of(2)),
                                        new HeatTable.Field("Süd", Optional.empty(), "k. A.", Optional.empty()))))),
                new AreaMap(
                        "map",
                        "Karte",
                        "Ein <Satz> & mehr.",
                        Unit.HOURS,
                        List.of(new AreaMap.Area(
                                "Nord",
                                Optional.of("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,0]]]}"),
                                FIVE,
                                "5",
                                "#nord"))));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void it_is_whole_without_the_portal(Chart chart) {
        var file = SvgFile.of(chart, TEXTS);

        assertThat(Xml.texts(file, "q-file-title")).containsExactly(chart.title());
        assertThat(Xml.texts(file, "q-file-text")).contains("Ein <Satz> & mehr.");
        assertThat(Xml.texts(file, "q-file-text"))
                .containsAll(chart.legend(TEXTS).stream().map(Key::label).toList());
        assertThat(Xml.ids(file)).doesNotHaveDuplicates();
        assertThat(Xml.all(file, "a")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void every_class_of_a_drawing_has_its_colour_in_the_file(Chart chart) {
        var fillings = Xml.all(SvgFile.of(chart, TEXTS), "*").stream()
                .flatMap(element -> Stream.of(element.getAttribute("class").split(" ")))
                .filter(name ->
                        name.matches("q-(fill|tone|heat|on-q-heat|area|line|point|mark|ground|diagonal|gridline).*"))
                .filter(name -> !name.equals("q-heat-drawing"))
                .collect(Collectors.toSet());

        assertThat(fillings)
                .isNotEmpty()
                .allMatch(name -> SvgFile.STYLE.contains("." + name) || name.startsWith("q-on-q-heat"));
    }

    @Test
    void every_filling_that_a_shape_points_at_is_there() {
        charts().map(chart -> SvgFile.of(chart, TEXTS)).forEach(file -> {
            var asked = Xml.all(file, "*").stream()
                    .map(element -> element.getAttribute("fill"))
                    .filter(fill -> fill.startsWith("url(#"))
                    .map(fill -> fill.substring(5, fill.length() - 1));

            assertThat(Xml.ids(file)).containsAll(asked.toList());
        });
    }
}
