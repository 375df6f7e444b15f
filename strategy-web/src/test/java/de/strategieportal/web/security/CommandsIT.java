package de.strategieportal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.web.strategy.Drafts;
import de.strategieportal.web.testing.Portal;
import de.strategieportal.web.testing.Visitor;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A command comes from a form of the portal, never from a link or another site. */
class CommandsIT {

    @RegisterExtension
    static final Portal portal = new Portal();

    final Visitor editor = portal.as("editor");
    String address;

    @BeforeEach
    void an_editor_begins_a_draft() {
        address = "/strategy/overview?strategy=" + Drafts.begin(editor, "Nur mit Absicht");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jakarta.faces.ViewState=x", "jakarta%2efaces.ViewState=", "jakarta.faces.ViewState=stateless"})
    void a_link_moves_no_plan(String state) {
        assertThat(editor.get(address + "&lifeForm=lifeForm&lifeForm:submit=x&" + state)
                        .status())
                .isEqualTo(405);
        assertThat(isDraft()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://example.org",
        "Origin, null",
        "Referer, https://example.org/strategie",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void a_form_of_another_site_moves_no_plan(String header, String value) {
        assertThat(editor.post(
                                address,
                                Map.of("lifeForm", "lifeForm", "lifeForm:submit", "", "jakarta.faces.ViewState", "x"),
                                header,
                                value)
                        .status())
                .isEqualTo(403);
        assertThat(isDraft()).isTrue();
    }

    @Test
    void a_form_of_the_portal_does() {
        var page = editor.get(address);

        assertThat(editor.press(
                                page,
                                "lifeForm:submit",
                                Map.of(),
                                "Origin",
                                portal.url("").toString())
                        .status())
                .isEqualTo(302);
        assertThat(isDraft()).isFalse();
    }

    @Test
    void nobody_is_signed_in_from_elsewhere() {
        var stranger = new Visitor(portal::url);
        var known = Map.of("name", "manager", "password", Portal.PASSWORD);

        assertThat(stranger.post("/login", known, "Origin", "https://example.org")
                        .status())
                .isEqualTo(403);
        assertThat(stranger.get("/login?name=manager&password=" + Portal.PASSWORD)
                        .status())
                .isEqualTo(200);
        assertThat(stranger.get("/").status()).isEqualTo(302);
    }

    @Test
    void a_link_changes_no_language() {
        assertThat(editor.get("/preferences?language=en").status()).isEqualTo(405);
        assertThat(editor.post("/preferences", Map.of("language", "de", "back", "/dashboard"))
                        .location())
                .isEqualTo("/dashboard");
    }

    private boolean isDraft() {
        return !editor.get(address).document().select("#lifeForm\\:submit").isEmpty();
    }
}
