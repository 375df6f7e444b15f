package de.strategieportal.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.web.testing.Answer;
import de.strategieportal.web.testing.Portal;
import de.strategieportal.web.testing.Visitor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterheadIT {

    @RegisterExtension
    static final Portal portal = new Portal();

    final Visitor manager = portal.as("manager2");

    private Answer change(String address, String accent) {
        return manager.press(
                manager.get("/report/letterhead"),
                "letterheadForm:save",
                Map.of("letterheadForm:address", address, "letterheadForm:accent", accent));
    }

    private Answer upload(byte[] picture) {
        return manager.upload(
                manager.get("/report/letterhead"), "logoForm:showLogo", Map.of("logoForm:logo", picture), Map.of());
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void name_address_colour_and_logo_stand_on_the_reports() throws IOException {
        assertThat(change("Domplatz 3", "#7a1f4b").status()).isEqualTo(302);
        assertThat(upload(picture()).status()).isEqualTo(302);

        var page = manager.get("/report/letterhead").document();
        assertThat(page.select(".q-letterhead").text()).contains("Domplatz 3");
        assertThat(page.select(".q-letterhead rect").attr("fill")).isEqualTo("#7a1f4b");
        var logo = manager.get(page.select(".q-letterhead img").attr("src"));
        assertThat(logo.header("Content-Type")).startsWith("image/png");
        var report = manager.get("/report/download?kind=board&format=json");
        assertThat(report.body()).contains("\"sender\"").contains("St.-Mechthild-Werk");
        // the picture makes the file larger, so it is in there
        assertThat(manager.get("/report/download?kind=board&format=pdf").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffff00", "red", "#12345"})
    void a_colour_nobody_can_read_or_that_is_none_is_refused(String colour) {
        var answer = change("Domplatz 3", colour);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select("[id$=accent_error]").text()).contains("Farbe");
    }

    @Test
    void what_is_no_picture_is_refused() {
        var answer = upload("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.textOf("alert")).contains("kein Bild");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "editor", "editor2"})
    void only_managers_and_the_administration_change_it(String other) {
        var page = portal.as(other).get("/report/letterhead");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().getElementById("letterheadForm")).isNull();
        assertThat(page.document().text()).contains("Ändern können ihn");
    }

    @Test
    void a_form_kept_open_since_one_was_manager_changes_nothing() {
        var form = manager.get("/report/letterhead");
        var federation = portal.as("manager")
                .get("/report/letterhead")
                .document()
                .select("#traeger option[selected]")
                .val();

        assertThat(manager.get("/report/letterhead?traeger=" + federation).status())
                .isEqualTo(403);
        assertThat(new Visitor(portal::url).get("/report/letterhead").location())
                .startsWith("/login");
        assertThat(portal.as("editor2")
                        .press(form, "letterheadForm:save", Map.of("letterheadForm:name", "Gekapert"))
                        .status())
                .isNotEqualTo(200);
        assertThat(manager.get("/report/letterhead").body()).doesNotContain("Gekapert");
    }
}
