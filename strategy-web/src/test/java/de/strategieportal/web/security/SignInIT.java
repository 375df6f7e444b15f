package de.strategieportal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.web.testing.Portal;
import de.strategieportal.web.testing.Visitor;
import java.net.HttpCookie;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A portal nobody used before, with nothing but the first administrator from its configuration. */
class SignInIT {

    static final String NAME = "manager";
    static final String PASSWORD = Portal.PASSWORD;

    @RegisterExtension
    static final Portal portal = new Portal();

    final Visitor visitor = new Visitor(portal::url);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.xhtml",
                "/dashboard",
                "/report",
                "/strategy/list",
                "/strategy/overview?strategy=1",
                "/admin/accounts",
                "/admin/quartier-import",
                "/no-such-page"
            })
    void a_stranger_is_asked_to_sign_in_and_sees_nothing(String path) {
        var answer = visitor.get(path);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).startsWith("/login?to=%2F");
        assertThat(answer.body()).isEmpty();
        assertThat(visitor.session()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/strategy/list", "/admin/accounts"})
    void a_stranger_s_form_does_nothing(String path) {
        assertThat(visitor.post(path, Map.of("a", "b")).status()).isEqualTo(302);
    }

    @Test
    void a_script_of_a_stranger_is_sent_to_sign_in_the_way_faces_understands() {
        var answer = visitor.post("/dashboard", Map.of(), "Faces-Request", "partial/ajax");

        assertThat(answer.body()).contains("<redirect url=\"/login?to=%2Fdashboard\">");
    }

    @Test
    void after_signing_in_one_stands_where_one_wanted_to_go() {
        var asked = visitor.get("/strategy/overview?strategy=51&step=2");

        var answer = visitor.press(visitor.get(asked.location()), "signIn", Map.of("name", NAME, "password", PASSWORD));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/strategy/overview?strategy=51&step=2");
        assertThat(visitor.get("/").status()).isEqualTo(200);
    }

    @Test
    void nobody_is_led_to_another_site() {
        var answer =
                visitor.post("/login", Map.of("name", NAME, "password", PASSWORD, "to", "https://example.org/steal"));

        assertThat(answer.location()).isEqualTo("/");
    }

    @Test
    void a_forged_host_leads_nobody_away() {
        assertThat(visitor.get("/strategy/list").location()).startsWith("/");
        assertThat(visitor.signIn(NAME, PASSWORD).location()).startsWith("/");
    }

    @Test
    void the_refusal_does_not_tell_a_wrong_password_from_an_unknown_name() {
        var wrongPassword = visitor.signIn(NAME, "falsch");
        var unknownName = visitor.signIn("niemand", "falsch");

        assertThat(wrongPassword.status()).isEqualTo(401);
        assertThat(unknownName.status()).isEqualTo(401);
        assertThat(wrongPassword.textOf("alert"))
                .isEqualTo("Anmeldename oder Passwort stimmt nicht.")
                .isEqualTo(unknownName.textOf("alert"));
        assertThat(visitor.session()).isEmpty();
        visitor.signIn(NAME, PASSWORD);
    }

    @Test
    void the_typed_name_stays_and_the_password_does_not() {
        var page = visitor.signIn("<kim>", "geheim").document();

        assertThat(page.getElementById("name").val()).isEqualTo("<kim>");
        assertThat(page.getElementById("password").val()).isEmpty();
    }

    @Test
    void after_five_failures_one_has_to_wait_and_is_told_how_long() {
        for (int i = 0; i < 5; i++) {
            visitor.signIn("eilig@example.org", "falsch");
        }

        var answer = visitor.signIn("eilig@example.org", "falsch");

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.textOf("alert")).matches("Zu viele Fehlversuche .* In \\d+ Sekunden .*");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 15);
    }

    @Test
    void a_session_id_planted_before_is_worth_nothing_after() {
        visitor.signIn(NAME, PASSWORD);
        var before = visitor.session().orElseThrow().getValue();
        var victim = new Visitor(portal::url);
        var planted = new HttpCookie("JSESSIONID", before + "planted");
        planted.setPath("/");
        victim.bring(planted);

        victim.signIn(NAME, PASSWORD);

        assertThat(victim.session().orElseThrow().getValue()).isNotIn(before, planted.getValue());
    }

    @Test
    void the_session_cookie_stays_on_the_site_and_out_of_scripts() {
        assertThat(visitor.signIn(NAME, PASSWORD).header("Set-Cookie"))
                .contains("HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
    }

    @Test
    void who_signed_out_is_a_stranger_even_with_the_old_session_id() {
        visitor.signIn(NAME, PASSWORD);
        var old = visitor.session().orElseThrow();

        assertThat(visitor.post("/logout", Map.of()).location()).isEqualTo("/login?signedOut=true");

        visitor.bring(old);
        assertThat(visitor.get("/").status()).isEqualTo(302);
    }

    @Test
    void a_link_signs_nobody_out() {
        visitor.signIn(NAME, PASSWORD);

        assertThat(visitor.get("/logout").status()).isEqualTo(405);
        assertThat(visitor.get("/").status()).isEqualTo(200);
    }

    @Test
    void forms_of_other_sites_are_refused() {
        visitor.signIn(NAME, PASSWORD);

        assertThat(visitor.post("/logout", Map.of(), "Sec-Fetch-Site", "cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(visitor.get("/").status()).isEqualTo(200);
    }

    @Test
    void endless_names_and_passwords_get_the_same_answer() {
        assertThat(visitor.signIn("x".repeat(100_000), "y".repeat(100_000)).textOf("alert"))
                .isEqualTo("Anmeldename oder Passwort stimmt nicht.");
    }

    @Test
    void a_character_that_no_keyboard_types_and_no_database_stores_is_refused() {
        assertThat(visitor.signIn("\0", PASSWORD).status()).isEqualTo(400);
        visitor.signIn(NAME, PASSWORD);
        var refused = visitor.get("/?q=%00");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.document().select("main h1")).isNotEmpty();
    }

    @Test
    void who_is_signed_in_has_no_business_on_the_sign_in_page() {
        visitor.signIn(NAME, PASSWORD);

        assertThat(visitor.get("/login").location()).isEqualTo("/");
    }
}
