package de.strategieportal.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.web.testing.Portal;
import de.strategieportal.web.testing.Visitor;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whose figures the dashboards show to whom, asked from outside. */
class DashboardAccessIT {

    @RegisterExtension
    static final Portal portal = new Portal();

    private static Visitor manager;

    @BeforeAll
    static void sign_in() {
        manager = portal.as("manager");
    }

    @ParameterizedTest
    @FieldSource("de.strategieportal.web.dashboard.Ways#PAGES")
    void another_traeger_is_refused(String path) {
        var federation = manager.get("/dashboard")
                .document()
                .select("#traeger option")
                .first()
                .val();

        var refused = manager.get(path + "?traeger=1");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.document().select("main a")).as("a way on").isNotEmpty();
        for (var stranger : List.of("manager2", "editor2", "editor")) {
            assertThat(portal.as(stranger).get(path + "?traeger=" + federation).status())
                    .as(stranger)
                    .isEqualTo(403);
        }
        assertThat(new Visitor(portal::url).get(path).location()).contains("/login");
    }

    @Test
    void a_quartier_or_plan_of_another_traeger_is_refused() {
        var eichkamp = Ways.toQuartier(manager, "Eichkamp");
        var plan = manager.get(eichkamp).document().select("#plans tbody a").attr("href");

        assertThat(portal.as("editor2").get(eichkamp).status()).isEqualTo(404);
        assertThat(portal.as("editor2").get(plan).status()).isEqualTo(403);
        assertThat(portal.as("reader").get(plan).status()).isEqualTo(200);
    }

    @Test
    void readers_see_no_drafts_even_when_they_ask() {
        var asked = "/dashboard?quarter=2026-Q4&drafts=true";

        var reader = portal.as("reader").get(asked).document();

        assertThat(reader.select("[name=drafts]")).isEmpty();
        assertThat(reader.select(".q-basis").text()).contains("Gezählt werden freigegebene");
        assertThat(manager.get(asked).document().select(".q-basis").text())
                .contains("Entwürfe und Pläne in Prüfung sind einbezogen");
    }

    @Test
    void staff_of_another_traeger_find_nothing() {
        assertThat(found("manager")).isNotEmpty();
        assertThat(found("editor2")).isEmpty();
        assertThat(found("manager2")).isEmpty();
    }

    private static List<String> found(String account) {
        return portal.as(account)
                .get("/?q=Eichkamp")
                .document()
                .select("#found a")
                .eachText();
    }
}
