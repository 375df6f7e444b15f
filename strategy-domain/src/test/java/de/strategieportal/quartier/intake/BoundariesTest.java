package de.strategieportal.quartier.intake;

import static de.strategieportal.quartier.intake.UploadFixture.MITTE;
import static de.strategieportal.quartier.intake.UploadFixture.NORD;
import static de.strategieportal.quartier.intake.UploadFixture.bytes;
import static de.strategieportal.quartier.intake.UploadFixture.collection;
import static de.strategieportal.quartier.intake.UploadFixture.feature;
import static de.strategieportal.quartier.intake.UploadFixture.polygon;
import static de.strategieportal.quartier.intake.UploadFixture.square;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.shared.RuleViolation;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundariesTest {

    @Nested
    class The_geometry {

        @Test
        void it_is_kept_with_five_decimals_and_without_what_vanishes_by_that() {
            var ring = "[[13.123456789,52.5],[13.1234561,52.500001],[13.2,52.5,34.7],[13.2,52.6],[13.123456789,52.5]]";
            var speck = "[[13.15,52.55],[13.150001,52.55],[13.150001,52.550001],[13.15,52.55]]";

            var boundaries = Boundaries.read(collection(feature("1", "A", polygon(ring, speck))));

            assertThat(boundaries.features().get(0).boundary())
                    .contains(
                            "{\"type\":\"Polygon\",\"coordinates\":[[[13.12346,52.5],[13.2,52.5],[13.2,52.6],[13.12346,52.5]]]}");
        }

        @Test
        void an_area_of_several_parts_stays_one() {
            var parts =
                    "{\"coordinates\":[[[[13.1,52.5],[13.2,52.5],[13.2,52.6],[13.1,52.5]]],[[[-0.5,52.5],[13.4,52.5],[13.4,52.6],[-0.5,52.5]]]],\"type\":\"MultiPolygon\"}";

            assertThat(Boundaries.read(collection(feature("1", "A", parts)))
                            .features()
                            .get(0)
                            .boundary())
                    .contains(
                            "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[13.1,52.5],[13.2,52.5],[13.2,52.6],[13.1,52.5]]],"
                                    + "[[[-0.5,52.5],[13.4,52.5],[13.4,52.6],[-0.5,52.5]]]]}");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        no_geometry        | null
                        no_area            | {"type":"Point","coordinates":[13.4,52.5]}
                        no_area            | {"type":"LineString","coordinates":[[13.4,52.5],[13.5,52.5]]}
                        no_area            | {"type":"GeometryCollection","geometries":[]}
                        malformed_geometry | {"type":"Polygon","coordinates":[]}
                        malformed_geometry | {"type":"Polygon","coordinates":[[]]}
                        malformed_geometry | {"type":"Polygon","coordinates":[[13.4,52.5],[13.5,52.5]]}
                        malformed_geometry | {"type":"Polygon","coordinates":[[["13.4","52.5"],[13.5,52.5]]]}
                        malformed_geometry | {"type":"Polygon","coordinates":[[[13.4],[13.5],[13.6],[13.4]]]}
                        malformed_geometry | {"type":"Polygon"}
                        ring_not_closed    | {"type":"Polygon","coordinates":[[[13.4,52.5],[13.5,52.5],[13.5,52.6],[13.4,52.6]]]}
                        ring_too_short     | {"type":"Polygon","coordinates":[[[13.4,52.5],[13.5,52.5],[13.4,52.5]]]}
                        area_too_small     | {"type":"Polygon","coordinates":[[[13.4,52.5],[13.400001,52.5],[13.400001,52.500001],[13.4,52.5]]]}
                        object_in_metres   | {"type":"Polygon","coordinates":[[[390000,5820000],[390100,5820000],[390100,5820100],[390000,5820000]]]}
                        object_swapped     | {"type":"Polygon","coordinates":[[[52.5,13.4],[52.5,13.5],[52.6,13.5],[52.5,13.4]]]}
                        """)
        void one_that_bounds_no_area_costs_its_own_object_only(String fault, String geometry) {
            var boundaries = Boundaries.read(collection(MITTE, feature("9", "Schief", geometry), NORD, NORD));

            assertThat(boundaries.features()).extracting(BoundaryFeature::fault).containsExactly("", fault, "", "");
            assertThat(boundaries.features().get(1).boundary()).isEmpty();
        }
    }

    @Nested
    class A_file_is_refused {

        @Test
        void when_its_coordinates_are_metres_and_the_likely_system_is_named() {
            var utm = polygon("[[390000,5820000],[390100,5820000],[390100,5820100],[390000,5820000]]");
            var web = polygon("[[1490000,6890000],[1490100,6890000],[1490100,6890100],[1490000,6890000]]");
            var gauss = polygon("[[4590000,5820000],[4590100,5820000],[4590100,5820100],[4590000,5820000]]");
            var strange = polygon("[[1000,2000],[1100,2000],[1100,2100],[1000,2000]]");

            assertRefused(collection(feature("1", "A", utm)), "metres_in_system", "EPSG:25832/25833");
            assertRefused(collection(feature("1", "A", web)), "metres_in_system", "EPSG:3857");
            assertRefused(collection(feature("1", "A", gauss)), "metres_in_system", "EPSG:31466–31469");
            assertRefused(collection(feature("1", "A", strange)), "no_degrees");
        }

        @Test
        void when_it_names_a_system_in_metres() {
            var crs = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::25833\"}}";
            var first = "{\"type\":\"FeatureCollection\"," + crs + ",\"features\":[" + MITTE + "]}";
            var last = "{\"type\":\"FeatureCollection\",\"features\":[" + MITTE + "],"
                    + crs.replace("EPSG::25833", "EPSG:25832") + "}";

            assertRefused(bytes(first), "metres_in_system", "EPSG:25833");
            assertRefused(bytes(last), "metres_in_system", "EPSG:25832");
        }

        @Test
        void when_it_holds_more_than_any_catalogue() {
            var numbers = "{\"type\":\"FeatureCollection\",\"features\":[" + "1,".repeat(20_000) + "1]}";
            var points = polygon("[" + "[1,2],".repeat(2_000_000) + "[1,2]]");

            assertRefused(bytes(numbers), "too_many_objects", 20_000);
            assertRefused(collection(feature("1", "A", points)), "too_many_objects", 2_000_000);
        }

        @Test
        void when_longitude_and_latitude_are_swapped() {
            assertRefused(
                    collection(feature("1", "A", square(52.5, 13.4)), feature("2", "B", square(52.6, 13.5))),
                    "swapped");
        }

        @Test
        void when_it_is_something_else() {
            assertRefused(bytes("id;name\n1;A\n"), "no_geojson");
            assertRefused(bytes(""), "no_geojson");
            assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0}, "no_geojson");
            assertRefused(bytes("{\"type\":\"Topology\",\"arcs\":[[[1,2],[3,4]]],\"objects\":{}}"), "topojson");
            assertRefused(bytes("{\"type\":\"Feature\",\"geometry\":null}"), "no_collection", "Feature");
            assertRefused(bytes("{\"a\":1}"), "no_collection", "");
            assertRefused(bytes("{\"type\":\"FeatureCollection\",\"features\":[]}"), "no_objects");
        }

        @Test
        void when_it_breaks_off_or_is_no_json() {
            var whole = new String(collection(MITTE, NORD), java.nio.charset.StandardCharsets.UTF_8);
            for (int end = 30; end < whole.length(); end += 7) {
                var broken = bytes(whole.substring(0, end));
                assertThatThrownBy(() -> Boundaries.read(broken))
                        .isInstanceOf(RuleViolation.class)
                        .hasMessage("quartier_import.broken_geojson");
            }
            assertRefused(bytes("{\"type\":\"FeatureCollection\",\n\"features\":[\n{,}]}"), "broken_geojson", 3L);
            assertRefused(bytes("{".repeat(50)), "broken_geojson", 1L);
            assertRefused(bytes("{\"a\":" + "[".repeat(200_000)), "broken_geojson", 1L);
        }

        private void assertRefused(byte[] file, String key, Object... arguments) {
            assertThatThrownBy(() -> Boundaries.read(file))
                    .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.arguments())
                            .isEqualTo(List.of(arguments)))
                    .hasMessage("quartier_import." + key);
        }
    }

    @Test
    void degrees_outside_germany_are_taken_and_mentioned() {
        var boundaries = Boundaries.read(collection(feature("1", "Wien", square(16.4, 48.2))));

        assertThat(boundaries.features().get(0).boundary()).isPresent();
        assertThat(boundaries.remarks()).extracting(Remark::key).containsExactly("outside_germany");
    }

    @Test
    void systems_in_degrees_may_be_named() {
        for (var name : List.of("urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4258")) {
            var file = "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + name
                    + "\"}},\"features\":[" + MITTE + "]}";
            assertThat(Boundaries.read(bytes(file)).features()).hasSize(1);
        }
    }

    @Test
    void the_property_that_tells_the_objects_apart_is_the_key() {
        var properties =
                "{\"type\":\"Feature\",\"properties\":{\"bez_id\":\"01\",\"plr_id\":\"0101%1$s\",\"plr_name\":\"Kiez %1$s\",\"bez_name\":\"Mitte\",\"flaeche\":%1$s.5},\"geometry\":null}";

        var reading = FeatureReading.recognise(
                Boundaries.read(collection(properties.formatted("1"), properties.formatted("2"))));

        assertThat(reading).isEqualTo(new FeatureReading("plr_id", "plr_name", ""));
    }
}
