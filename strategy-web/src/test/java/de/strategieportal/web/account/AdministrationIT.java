package de.strategieportal.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.web.testing.Answer;
import de.strategieportal.web.testing.Portal;
import de.strategieportal.web.testing.Visitor;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator tends Träger, Quartiere and accounts; nobody else gets near. */
class AdministrationIT {

    static final String PASSWORD = "langer satz als passwort";

    @RegisterExtension
    static final Portal portal = new Portal();

    final Visitor administrator = portal.as("admin");
    final String name = "neu-" + UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"manager", "editor", "reader"})
    void nobody_else_opens_a_page_of_the_administration_or_sends_its_forms(String role) {
        var other = portal.as(role);

        for (var page : new String[] {
            "accounts",
            "accounts.xhtml",
            "account-edit",
            "traeger",
            "traeger-edit",
            "quartiere",
            "quartier-edit",
            "quartier-import",
            "catalog-channels",
            "catalog-channel-edit",
            "catalog-figures",
            "catalog-figure-edit",
            "catalog-efforts",
            "catalog-effort-edit",
            "catalog-categories",
            "catalog-category-edit"
        }) {
            assertThat(other.get("/admin/" + page).status()).as(page).isEqualTo(403);
            assertThat(other.post("/admin/" + page, Map.of("accountForm", "accountForm"))
                            .status())
                    .as(page)
                    .isEqualTo(403);
        }
    }

    @Test
    void a_new_account_signs_in_and_loses_its_rights_at_once_when_disabled() {
        var account = create("READER");
        var person = new Visitor(portal::url);
        person.signIn(name, PASSWORD);
        assertThat(person.get("/").status()).isEqualTo(200);

        press(account, "stateForm:disable", Map.of());

        assertThat(person.get("/").location()).startsWith("/login");
        assertThat(person.signIn(name, PASSWORD).textOf("alert")).isEqualTo("Anmeldename oder Passwort stimmt nicht.");
    }

    @Test
    void another_role_counts_with_the_next_click() {
        var account = create("READER");
        var person = new Visitor(portal::url);
        person.signIn(name, PASSWORD);
        assertThat(person.get("/admin/accounts").status()).isEqualTo(403);

        press(account, "accountForm:save", Map.of("accountForm:role", "ADMINISTRATOR"));

        assertThat(person.get("/admin/accounts").status()).isEqualTo(200);
        press(account, "stateForm:disable", Map.of());
    }

    @Test
    void a_new_password_ends_the_sessions_of_the_old_one() {
        var account = create("READER");
        var person = new Visitor(portal::url);
        person.signIn(name, PASSWORD);

        press(account, "passwordForm:setPassword", Map.of("passwordForm:password", "ein ganz anderer satz"));

        assertThat(person.get("/").location()).startsWith("/login");
        assertThat(person.signIn(name, "ein ganz anderer satz").status()).isEqualTo(303);
    }

    @Test
    void who_saves_an_older_state_is_told_and_loses_nothing_typed() {
        var account = create("READER");
        var old = administrator.get(account);
        press(account, "accountForm:save", Map.of("accountForm:displayName", "Zuerst gespeichert"));

        var answer = administrator.press(old, "accountForm:save", Map.of("accountForm:displayName", "Zu spät"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.textOf("alert")).contains("inzwischen gespeichert");
        assertThat(answer.document().getElementById("accountForm:displayName").val())
                .isEqualTo("Zu spät");
        assertThat(administrator
                        .get(account)
                        .document()
                        .getElementById("accountForm:displayName")
                        .val())
                .isEqualTo("Zuerst gespeichert");
    }

    @Test
    void the_last_administrator_stays() {
        var list = administrator.get("/admin/accounts?search=admin");
        var admin = list.document().select("tbody a").stream()
                .filter(link -> link.parents().get(1).text().contains("aktiv"))
                .findFirst()
                .orElseThrow()
                .attr("href");

        var answer = press(admin, "stateForm:disable", Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.textOf("alert")).contains("letzte aktive Konto");
    }

    @Test
    void a_traeger_is_created_moved_and_deleted_but_never_while_it_is_in_use() {
        var above = createTraeger("");
        var below = createTraeger(above.replaceFirst(".*=", ""));

        assertThat(press(above, "deleteForm:delete", Map.of()).textOf("alert")).contains("wird noch gebraucht");
        assertThat(press(above, "traegerForm:save", Map.of("traegerForm:parent", below.replaceFirst(".*=", "")))
                        .textOf("alert"))
                .contains("nicht unter sich selbst");
        assertThat(press(below, "deleteForm:delete", Map.of()).location()).isEqualTo("/admin/traeger");
        assertThat(press(above, "deleteForm:delete", Map.of()).location()).isEqualTo("/admin/traeger");
        assertThat(administrator.get(above).status()).isEqualTo(404);
    }

    @Test
    void residents_are_counted_by_hand_and_a_line_that_is_no_age_band_is_named() {
        var quartier = administrator
                .press(
                        administrator.get("/admin/quartier-edit"),
                        "quartierForm:create",
                        Map.of("quartierForm:name", name, "quartierForm:municipality", "Musterstadt"))
                .location();

        var refused =
                press(quartier, "residentsForm:countResidents", Map.of("residentsForm:bands", "0-17: 120\nviele"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.textOf("alert")).contains("Zeile 2");

        press(quartier, "residentsForm:countResidents", Map.of("residentsForm:bands", "0-17: 120\n18-: 1.480"));
        assertThat(administrator.get("/admin/quartiere?search=" + name).body()).contains("1.600");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1:-1", "stateless", "x", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA=="})
    void a_forged_view_state_gets_a_calm_answer(String forged) {
        var page = administrator.get("/admin/account-edit");

        var answer = administrator.press(page, "accountForm:create", Map.of("jakarta.faces.ViewState", forged));

        assertThat(answer.status()).isBetween(302, 400);
        assertThat(answer.body()).doesNotContain("Exception", "at com.", "at jakarta.");
    }

    /** The imprint asks nothing else; the dashboard asks for every figure what its reader may see. */
    @Test
    void who_is_asking_costs_one_statement_and_what_they_may_see_one_more_however_often_a_page_asks() {
        var manager = portal.as("manager");
        Runnable imprint = () -> manager.get("/legal/imprint");
        Runnable dashboard = () -> manager.get("/dashboard");

        portal.statementsDuring(imprint).ifPresent(count -> assertThat(count).isEqualTo(1));
        portal.statementsAbout("FROM account ", dashboard)
                .ifPresent(count -> assertThat(count).isEqualTo(1));
        portal.statementsAbout("WITH RECURSIVE below", dashboard)
                .ifPresent(count -> assertThat(count).isEqualTo(1));
    }

    private String create(String role) {
        var blank = administrator.get("/admin/account-edit");
        var traeger = blank.document().selectFirst("[id=accountForm:traeger] option:not([value=''])");
        var answer = administrator.press(
                blank,
                "accountForm:create",
                Map.of(
                        "accountForm:name", name,
                        "accountForm:displayName", "Neue Person",
                        "accountForm:role", role,
                        "accountForm:traeger", traeger.val(),
                        "accountForm:password", PASSWORD));
        assertThat(answer.status()).as(answer.textOf("alert")).isEqualTo(302);
        return answer.location();
    }

    private String createTraeger(String parent) {
        return administrator
                .press(
                        administrator.get("/admin/traeger-edit"),
                        "traegerForm:create",
                        Map.of(
                                "traegerForm:name",
                                "Träger " + UUID.randomUUID(),
                                "traegerForm:type",
                                "DISTRICT",
                                "traegerForm:regime",
                                "KDG",
                                "traegerForm:parent",
                                parent))
                .location();
    }

    private Answer press(String page, String button, Map<String, String> fields) {
        return administrator.press(administrator.get(page), button, fields);
    }
}
