package de.strategieportal.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.Unit;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Real boundaries, where they are at hand. */
class BerlinMapTest {

    private static final Path BOUNDARIES = Path.of("../../shared/data/berlin/boundaries/lor2021_bzr.geojson");

    @Test
    void a_city_of_143_areas_weighs_little() throws Exception {
        Assumptions.assumeTrue(Files.exists(BOUNDARIES), "no boundaries of Berlin here");
        try (var json = Json.createReader(Files.newBufferedReader(BOUNDARIES))) {
            var areas = json.readObject().getJsonArray("features").getValuesAs(JsonObject.class).stream()
                    .map(BerlinMapTest::area)
                    .toList();

            var drawing = new AreaMap("berlin", "Berlin", "Flächen", Unit.HOURS, areas)
                    .draw()
                    .orElseThrow();

            assertThat(Xml.all(drawing, "a")).hasSize(143);
            assertThat(gzipped(drawing)).isLessThan(20_000);
        }
    }

    private static AreaMap.Area area(JsonObject feature) {
        var name =
                feature.getJsonObject("properties").values().iterator().next().toString();
        return new AreaMap.Area(
                name,
                Optional.of(feature.getJsonObject("geometry").toString()),
                Optional.of(BigDecimal.valueOf(name.hashCode())),
                "12,50 Stunden je Woche",
                "#q" + Math.abs(name.hashCode()));
    }

    private static int gzipped(String text) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
