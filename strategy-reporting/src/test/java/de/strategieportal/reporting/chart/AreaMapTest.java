package de.strategieportal.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class AreaMapTest {

    private static final String WEST =
            """
            {"type":"Polygon","coordinates":[[[13.0,52.0],[13.1,52.0],[13.1,52.05],[13.1,52.1],[13.0,52.1],[13.0,52.0]]]}""";
    private static final String EAST =
            """
            {"type":"MultiPolygon","coordinates":[[[[13.1,52.0],[13.2,52.0],[13.2,52.1],[13.1,52.1],[13.1,52.0]]]]}""";

    private static AreaMap.Area area(String name, String boundary, String value) {
        return new AreaMap.Area(
                name,
                Optional.ofNullable(boundary),
                Optional.ofNullable(value).map(BigDecimal::new),
                value == null ? "keine Angabe" : value + " Std.",
                "#" + name);
    }

    private static AreaMap map(AreaMap.Area... areas) {
        return new AreaMap("map", "Karte", "Die Nordstadt liegt vorn.", Unit.HOURS, List.of(areas));
    }

    private final AreaMap map = map(area("Weststadt", WEST, "44"), area("Oststadt", EAST, "78"));

    @Test
    void each_area_says_its_name_and_value_and_leads_somewhere() {
        var links = Xml.all(map.draw().orElseThrow(), "a");

        assertThat(links)
                .extracting(link -> link.getAttribute("aria-label"))
                .containsExactly("Weststadt: 44 Std.", "Oststadt: 78 Std.");
        assertThat(links).extracting(link -> link.getAttribute("href")).containsExactly("#Weststadt", "#Oststadt");
    }

    @Test
    void the_higher_value_gets_the_darker_shade() {
        assertThat(Xml.all(map.draw().orElseThrow(), "a"))
                .extracting(link -> ((org.w3c.dom.Element) link.getFirstChild()).getAttribute("class"))
                .containsExactly("q-map-area q-heat-1", "q-map-area q-heat-5");
    }

    @Test
    void neighbours_meet_and_lengths_are_true_in_the_middle() {
        var paths = Xml.all(map.draw().orElseThrow(), "a").stream()
                .map(link -> ((org.w3c.dom.Element) link.getFirstChild()).getAttribute("d"))
                .toList();

        // 988 wide for 0.2° × cos 52.05°, so 0.1° of latitude are 803.3; too high, so 748 decide: 0.1° × cos are 460
        assertThat(paths).containsExactly("M40 754l460 0 0-748-460 0z", "M500 754l460 0 0-748-460 0z");
    }

    @Test
    void unknown_is_hatched() {
        var drawing = map(area("Weststadt", WEST, "44"), area("Südpark", EAST, null))
                .draw()
                .orElseThrow();

        assertThat(drawing).contains("aria-label=\"Südpark: keine Angabe\"").contains("fill=\"url(#map-unknown)\"");
        assertThat(Xml.ids(drawing)).contains("map-unknown").doesNotHaveDuplicates();
    }

    @Test
    void areas_without_a_readable_boundary_are_named_and_cost_nothing_else() {
        var some = map(
                area("Weststadt", WEST, "44"),
                area("Ohne", null, "1"),
                area("Kaputt", "{\"coordinates\":[[[1,", "1"),
                area("Punkt", "{\"type\":\"Point\",\"coordinates\":[13.0,52.0]}", "1"));

        assertThat(some.missing()).containsExactly("Ohne", "Kaputt", "Punkt");
        assertThat(Xml.all(some.draw().orElseThrow(), "a")).hasSize(1);
    }

    @Test
    void without_any_boundary_there_is_no_map() {
        assertThat(map(area("Ohne", null, "1")).draw()).isEmpty();
    }

    @Test
    void a_name_is_written_where_it_fits() {
        assertThat(Xml.texts(map.draw().orElseThrow(), ""))
                .containsExactly("Weststadt", "44 Std.", "Oststadt", "78 Std.");

        var tiny = area("Winzig", "{\"coordinates\":[[[13.3,52.0],[13.301,52.0],[13.301,52.001],[13.3,52.0]]]}", "1");
        assertThat(Xml.texts(map(area("Weststadt", WEST, "44"), tiny).draw().orElseThrow(), ""))
                .doesNotContain("Winzig");
    }

    @Test
    void six_hundred_areas_with_sixty_corners_each_fit_on_a_page() throws IOException {
        var random = new Random(4);
        var areas = IntStream.range(0, 600)
                .mapToObj(
                        i -> area("Quartier " + i, ragged(random, i % 30, i / 30), String.valueOf(random.nextInt(200))))
                .toArray(AreaMap.Area[]::new);

        var drawing = map(areas).draw().orElseThrow();

        assertThat(Xml.all(drawing, "a")).hasSize(600);
        assertThat(gzipped(drawing)).isLessThan(60_000);
    }

    /** A circle around a place on a grid, with a shaky hand. */
    private static String ragged(Random random, int column, int row) {
        return IntStream.rangeClosed(0, 60)
                .mapToObj(i -> {
                    var angle = 2 * Math.PI * (i % 60) / 60;
                    var radius = 0.0045 + random.nextDouble() * 0.0005;
                    return "[" + (13 + column * 0.01 + radius * Math.cos(angle)) + ","
                            + (52 + row * 0.01 + radius * Math.sin(angle)) + "]";
                })
                .collect(Collectors.joining(",", "{\"type\":\"Polygon\",\"coordinates\":[[", "]]}"));
    }

    private static int gzipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    @Test
    void in_files_each_name_stands_on_a_plate_and_on_pages_it_does_not() {
        assertThat(Xml.all(map.draw(Locale.GERMANY).svg(), "rect"))
                .filteredOn(rect -> rect.getAttribute("class").equals("q-map-plate"))
                .hasSize(Xml.all(map.draw(Locale.GERMANY).svg(), "text").size() / 2)
                .isNotEmpty();
        assertThat(map.draw().orElseThrow()).doesNotContain("q-map-plate");
    }
}
