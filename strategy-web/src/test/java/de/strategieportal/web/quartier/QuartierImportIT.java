package de.strategieportal.web.quartier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.web.testing.Answer;
import de.strategieportal.web.testing.Portal;
import de.strategieportal.web.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuartierImportIT {

    static final String PAGE = "/admin/quartier-import";
    static final byte[] BOUNDARIES =
            """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"id":"0801","name":"Importquartier Ost"},
             "geometry":{"type":"Polygon","coordinates":[[[13.4,52.5],[13.5,52.5],[13.5,52.6],[13.4,52.5]]]}},
            {"type":"Feature","properties":{"id":"0802","name":"Importquartier West"},
             "geometry":{"type":"Polygon","coordinates":[[[13.1,52.5],[13.2,52.5],[13.2,52.6],[13.1,52.5]]]}}]}
            """
                    .getBytes(UTF_8);
    static final byte[] RESIDENTS = "id;unter 18;18 und älter\r\n0801;2;5\r\n0802;1;x1\r\n".getBytes(UTF_8);

    @RegisterExtension
    static final Portal portal = new Portal();

    final Visitor administrator = portal.as("admin");

    @Test
    void what_was_confirmed_is_stored_and_nothing_before() {
        var preview = opened(upload(BOUNDARIES, RESIDENTS));

        assertThat(preview.body())
                .contains("Importquartier West")
                .contains("Zeile 3:")
                .contains("In der Spalte „18 und älter“ steht „x1“.");

        var done = opened(administrator.press(preview, "confirmForm:confirm", Map.of()));
        assertThat(done.document().select(".q-figure-value").eachText()).containsExactly("2", "0", "0", "1");

        var again = opened(upload(BOUNDARIES, RESIDENTS));
        assertThat(again.document().select(".q-figure-value").eachText()).containsExactly("0", "0", "2", "1");
        assertThat(again.document().getElementById("confirmForm:confirm")).isNull();
    }

    @Test
    void a_correction_changes_the_preview() {
        var preview = opened(upload(null, RESIDENTS));
        assertThat(preview.body()).doesNotContain("confirmForm:confirm");

        var corrected = opened(administrator.press(
                preview,
                "readingForm:check",
                Map.of("readingForm:withoutBoundary", "on", "readingForm:skippedLines", "3")));

        assertThat(corrected.document().select(".q-figure-value").eachText().get(3))
                .isEqualTo("0");
    }

    @Test
    void a_correction_that_cannot_be_understood_is_said_and_loses_nothing() {
        var preview = opened(upload(BOUNDARIES, RESIDENTS));

        var answer = administrator.press(preview, "readingForm:check", Map.of("readingForm:skippedLines", "drei"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("„drei“ ist keine Zeilennummer").contains("Importquartier West");
    }

    @Test
    void an_upload_can_be_discarded() {
        var upload = upload(BOUNDARIES, RESIDENTS).location();

        administrator.press(administrator.get(upload), "confirmForm:discard", Map.of());

        assertThat(administrator.get(upload).status()).isEqualTo(404);
    }

    @Test
    void what_is_no_geojson_is_refused_with_a_sentence() {
        var noise = new byte[19 * 1024 * 1024];
        new Random(7).nextBytes(noise);

        assertRefused(upload(noise, null), 422, "Die Datei mit den Grenzen ist kein GeoJSON.");
        assertRefused(upload("{\"type\":\"Topology\"}".getBytes(UTF_8), null), 422, "Das ist TopoJSON.");
        assertRefused(upload("{\"type\":\"FeatureCollection\",".getBytes(UTF_8), null), 422, "kein lesbares JSON");
        assertRefused(upload(null, null), 422, "Bitte wählen Sie mindestens eine Datei.");
    }

    /** Beyond 40 megabytes the container does not even begin to read. */
    @ParameterizedTest
    @ValueSource(ints = {21, 41})
    void a_file_of_more_than_20_megabytes_is_refused_with_a_sentence(int megabytes) {
        assertRefused(upload(new byte[megabytes * 1024 * 1024], null), 413, "Die Datei ist zu groß");
    }

    @Test
    void an_upload_nobody_knows_is_not_found() {
        assertThat(administrator.get(PAGE + "?upload=123456789").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "editor", "reader"})
    void nobody_but_administrators_sees_the_page(String name) {
        var other = portal.as(name);

        assertThat(other.get(PAGE).status()).isEqualTo(403);
        assertThat(other.get(upload(BOUNDARIES, null).location()).status()).isEqualTo(403);
    }

    private Answer upload(byte[] boundaries, byte[] residents) {
        var files = new HashMap<String, byte[]>();
        files.put("uploadForm:boundaries", boundaries == null ? new byte[0] : boundaries);
        files.put("uploadForm:residents", residents == null ? new byte[0] : residents);
        return administrator.upload(
                administrator.get(PAGE), "uploadForm:send", files, Map.of("uploadForm:municipality", "Importstadt"));
    }

    private Answer opened(Answer redirect) {
        assertThat(redirect.status()).as(redirect.body()).isEqualTo(302);
        return administrator.get(redirect.location());
    }

    private static void assertRefused(Answer answer, int status, String sentence) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains(sentence).doesNotContain("Exception");
    }
}
