package de.strategieportal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.CallerFixture;
import de.strategieportal.shared.Conflict;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.TestDatabase;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterheadsTest {

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    final Letterheads letterheads = new Letterheads();
    long federation;
    long traeger;

    @BeforeEach
    void a_federation_with_a_traeger_below() {
        letterheads.em = database.em;
        var above = database.persisted(ReportDesk.traeger("Sozialverbund", null));
        federation = above.getId();
        traeger = database.persisted(ReportDesk.traeger("Nachbarschaftsdienste", above))
                .getId();
        letterheads.caller = CallerFixture.manager(federation, traeger);
    }

    @Test
    void without_any_letterhead_the_name_of_the_traeger_stands_there() {
        assertThat(letterheads.of(traeger).getName()).isEqualTo("Nachbarschaftsdienste");
    }

    @Test
    void who_has_none_uses_the_next_one_above() {
        change(federation, 0, "#1f5fa8");
        assertThat(letterheads.of(traeger).getAddress()).isEqualTo("Hauptstraße 1");

        change(traeger, 0, "#7a1f4b");
        assertThat(letterheads.of(traeger).getAccent()).isEqualTo("#7a1f4b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#fff", "#12345g", ""})
    void a_colour_is_written_as_six_digits(String colour) {
        assertThatThrownBy(() -> change(traeger, 0, colour)).hasMessage("letterhead.accent_invalid");
    }

    @Test
    void a_colour_that_cannot_be_read_on_paper_is_refused() {
        assertThatThrownBy(() -> change(traeger, 0, "#ffcc00"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("letterhead.accent_too_light");
        assertThat(Contrast.withWhite("#767676")).isGreaterThan(Contrast.READABLE);
        assertThat(Contrast.withWhite("#777777")).isLessThan(Contrast.READABLE);
    }

    @Test
    void a_logo_is_a_picture_whatever_its_name_says() throws IOException {
        show(picture(200, "png"));
        assertThat(letterheads.own(traeger).getLogoType()).hasValue("image/png");

        var text = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> show(text)).hasMessage("letterhead.logo_no_picture");
        assertThatThrownBy(() -> show(picture(2001, "png"))).hasMessage("letterhead.logo_no_picture");
        assertThatThrownBy(() -> show(new byte[TraegerLetterhead.LARGEST_LOGO + 1]))
                .hasMessage("letterhead.logo_too_large");
        assertThat(letterheads.own(traeger).getLogo()).isPresent();
    }

    @Test
    void two_managers_do_not_overwrite_each_other() {
        change(traeger, 0, "#1f5fa8");
        assertThatThrownBy(() -> change(traeger, 0, "#7a1f4b")).isInstanceOf(Conflict.class);
    }

    @Test
    void staff_readers_and_strangers_do_not_change_it() {
        letterheads.caller = CallerFixture.editor(traeger);
        assertThatThrownBy(() -> change(traeger, 0, "#1f5fa8")).isInstanceOf(AccessDenied.class);
        letterheads.caller = CallerFixture.reader(traeger);
        assertThatThrownBy(() -> change(traeger, 0, "#1f5fa8")).isInstanceOf(AccessDenied.class);
        letterheads.caller = CallerFixture.manager(999);
        assertThatThrownBy(() -> change(traeger, 0, "#1f5fa8")).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> letterheads.of(traeger)).isInstanceOf(AccessDenied.class);
    }

    void change(long of, long shown, String accent) {
        database.transaction(() -> letterheads.change(of, shown, "Sozialverbund", "Hauptstraße 1", accent));
    }

    void show(byte[] picture) {
        database.transaction(
                () -> letterheads.showLogo(traeger, letterheads.own(traeger).getVersion(), picture));
    }

    static byte[] picture(int side, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(side, 2, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
