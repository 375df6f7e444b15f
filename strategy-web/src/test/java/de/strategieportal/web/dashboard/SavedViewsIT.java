package de.strategieportal.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.web.testing.Portal;
import de.strategieportal.web.testing.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SavedViewsIT {
    @RegisterExtension
    static final Portal portal = new Portal();

    private static final String MAP = "/dashboard/map?figure=balance&quarter=2026-Q4";

    private static void keep(Visitor visitor, String name, boolean shared) {
        var form = visitor.get(
                visitor.get(MAP).document().select("a:contains(Ansicht merken)").attr("href"));
        var fields = shared ? Map.of("keepForm:name", name, "keepForm:shared", "true") : Map.of("keepForm:name", name);
        var answer = visitor.press(form, "keepForm:save", fields);
        assertThat(answer.status()).isBetween(302, 303);
    }

    @Test
    void a_view_is_kept_with_its_filters_and_shared_within_the_traeger_only() {
        var reader = portal.as("reader");
        keep(reader, "Vorstand im Winter", true);
        keep(reader, "Nur für mich", false);

        assertThat(reader.get("/dashboard/views").document().select("#list a[href$='" + MAP + "']"))
                .hasSize(2);
        var colleague = portal.as("manager").get("/dashboard/views").document();
        assertThat(colleague.text()).contains("Vorstand im Winter").doesNotContain("Nur für mich");
        assertThat(portal.as("editor2").get("/dashboard/views").document().text())
                .doesNotContain("Vorstand im Winter");
    }

    @Test
    void what_is_not_one_s_own_cannot_be_changed() {
        keep(portal.as("reader"), "Gehört mir", true);
        var page = portal.as("manager").get("/dashboard/views").document();

        var line = page.select("#list li:contains(Gehört mir)");
        assertThat(line.select("a:contains(Umbenennen), summary")).isEmpty();
        assertThat(portal.as("editor2").get("/dashboard/views?edit=1").status()).isEqualTo(404);
        assertThat(new Visitor(portal::url).get("/dashboard/views").location()).contains("/login");
    }

    @Test
    void an_address_elsewhere_is_not_kept() {
        var visitor = portal.as("editor2");
        var form = visitor.get("/dashboard/views?address=https://elsewhere.example/");

        var answer = visitor.press(form, "keepForm:save", Map.of("keepForm:name", "Böse"));

        assertThat(answer.textOf("alert")).contains("keine Auswertung dieses Portals");
        assertThat(visitor.get("/dashboard/views").document().text()).doesNotContain("Böse");
    }

    @Test
    void who_chose_a_view_to_begin_with_lands_on_it_after_signing_in() {
        var visitor = portal.as("editor2");
        keep(visitor, "Anfang", false);
        var page = visitor.get("/dashboard/views");
        var button = page.document()
                .select("#list li:contains(Anfang) input[value=Nach dem Anmelden zeigen]")
                .attr("id");
        visitor.press(page, button, Map.of());

        assertThat(new Visitor(portal::url).signIn("editor2", Portal.PASSWORD).location())
                .endsWith(MAP);

        visitor.press(visitor.get("/dashboard/views"), "listForm:home", Map.of());
        assertThat(new Visitor(portal::url).signIn("editor2", Portal.PASSWORD).location())
                .endsWith("/");
    }
}
