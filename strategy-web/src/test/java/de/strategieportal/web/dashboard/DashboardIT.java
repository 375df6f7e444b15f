package de.strategieportal.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.web.testing.Portal;
import de.strategieportal.web.testing.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DashboardIT {
    @RegisterExtension
    static final Portal portal = new Portal();

    private static Visitor manager;

    @BeforeAll
    static void sign_in() {
        manager = signedIn("manager");
    }

    private static Visitor signedIn(String name) {
        var visitor = new Visitor(portal::url);
        visitor.signIn(name, Portal.PASSWORD);
        return visitor;
    }

    @Test
    void it_compares_the_quartiere_of_the_own_traeger_and_all_below() {
        var page = manager.get("/dashboard?quarter=2026-Q4").document();

        assertThat(page.select("#quartiere tbody tr")).hasSize(12);
        assertThat(page.select(".q-figure")).hasSize(6);
        assertThat(page.select("svg[role=img]")).hasSize(2);
        assertThat(page.select("svg.q-map a[aria-label]")).hasSize(12);
        assertThat(page.select(".q-heat tbody tr")).isNotEmpty();
    }

    @Test
    void every_id_is_unique() {
        var ids = manager.get("/dashboard").document().select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "quarter=2026-Q5, ist kein Kalenderquartal",
        "quarter=%3Cscript%3E, ist kein Kalenderquartal",
        "figure=happiness, ist keine Kennzahl",
        "traeger=x, ist keine Nummer"
    })
    void what_nobody_can_read_costs_a_sentence_and_no_page(String query, String sentence) {
        var answer = manager.get("/dashboard?" + query);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.textOf("alert")).contains(sentence);
        assertThat(answer.document().select("#quartiere tbody tr")).isNotEmpty();
    }

    @Test
    void another_traeger_is_refused() {
        var federation = manager.get("/dashboard")
                .document()
                .select("#traeger option")
                .first()
                .val();

        assertThat(signedIn("manager2").get("/dashboard?traeger=" + federation).status())
                .isEqualTo(403);
        assertThat(signedIn("manager2").get("/report?traeger=" + federation).status())
                .isEqualTo(403);
        assertThat(signedIn("manager2")
                        .get("/report/download?format=csv&traeger=" + federation)
                        .status())
                .isEqualTo(403);
        assertThat(manager.get("/dashboard?traeger=1").status()).isEqualTo(403);
    }

    @Test
    void readers_see_no_drafts_even_when_they_ask() {
        var asked = "/dashboard?quarter=2026-Q4&drafts=true";

        var reader = signedIn("reader").get(asked).document();

        assertThat(reader.select("[name=drafts]")).isEmpty();
        assertThat(reader.select(".q-basis").text()).contains("Gezählt werden freigegebene");
        assertThat(manager.get(asked).document().select(".q-basis").text())
                .contains("Entwürfe und Pläne in Prüfung sind einbezogen");
    }

    @Test
    void filters_stay_in_the_address_of_the_report() {
        var link =
                manager.get("/dashboard?quarter=2027-Q1&drafts=true").document().getElementById("toReport");

        assertThat(link.attr("href"))
                .contains("from=2027-Q1")
                .contains("to=2027-Q1")
                .contains("drafts=true");
    }

    @Test
    void the_page_asks_the_database_at_most_twelve_questions() {
        manager.get("/dashboard");

        portal.statementsDuring(() -> manager.get("/dashboard?quarter=2026-Q4"))
                .ifPresent(statements -> assertThat(statements).isBetween(1L, 12L));
    }

    @Test
    void the_page_with_all_it_needs_stays_light() throws IOException {
        var page = manager.get("/dashboard");
        var bytes = gzipped(page.body());
        for (var linked : page.document().select("link[rel=stylesheet], script[src]")) {
            bytes += gzipped(
                    manager.get(linked.attr("href") + linked.attr("src")).body());
        }

        assertThat(page.document().select("script[src*=primefaces]")).isEmpty();
        assertThat(bytes).isLessThan(60_000);
    }

    private static int gzipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
