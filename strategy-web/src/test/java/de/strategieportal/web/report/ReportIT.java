package de.strategieportal.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.web.testing.Answer;
import de.strategieportal.web.testing.Portal;
import de.strategieportal.web.testing.Visitor;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportIT {
    @RegisterExtension
    static final Portal portal = new Portal();

    private static Visitor manager;

    @BeforeAll
    static void sign_in() {
        manager = portal.as("manager");
    }

    @Test
    void the_file_has_the_rows_of_the_page() {
        var period = "from=2026-Q3&to=2026-Q4";
        var rows = manager.get("/report/table?" + period).document().select("tbody tr");
        var lines = csv("/report/download?chapter=details&format=csv&" + period);

        // 12 Quartiere and a total in each of two calendar quarters, and the header
        assertThat(rows).hasSize(26);
        assertThat(lines).hasSize(27);
        assertThat(lines.get(0)).startsWith("\uFEFFKalenderquartal;Quartier;Bevölkerung;");
        assertThat(lines.get(1))
                .startsWith("Q3 2026;" + rows.get(0).select("th").text() + ";");
        assertThat(lines.get(26)).startsWith("Q4 2026;Summe;");
    }

    @Test
    void the_dashboard_and_the_file_agree_on_the_total() {
        var total = manager.get("/dashboard/comparison?quarter=2026-Q4").document();
        var lines = csv("/report/download?chapter=details&format=csv&from=2026-Q4&to=2026-Q4");
        var headings = List.of(lines.get(0).split(";"));
        var sums = lines.get(lines.size() - 1).split(";");

        for (var figure : List.of("Bevölkerung", "Stunden verfügbar", "Stunden benötigt")) {
            assertThat(sums[headings.indexOf(figure)])
                    .as(figure)
                    .isEqualTo(total.select("tr:has(a:containsOwn(" + figure + ")) .q-sum")
                            .text()
                            .replace(".", ""));
        }
    }

    private List<String> csv(String path) {
        return manager.get(path).body().lines().toList();
    }

    @Test
    void a_workbook_is_sent_as_a_file_with_a_safe_name() {
        var answer = manager.get("/report/download?chapter=details&format=xlsx&from=2026-Q4&to=2026-Q4");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type"))
                .startsWith("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(answer.header("Content-Disposition"))
                .matches("attachment; filename=\"Bericht-[A-Za-z0-9-]+-Q4-2026\\.xlsx\"");
        assertThat(answer.body()).startsWith("PK");
    }

    @ParameterizedTest
    @CsvSource({
        "/report?from=2026-Q9, 200, ist kein Kalenderquartal",
        "/report?from=2026-Q4&to=2025-Q1, 200, Das Ende lag vor dem Anfang",
        "/report?from=2026-Q1&to=2099-Q1, 200, höchstens 20 Kalenderquartale",
        "/report?kind=roman, 200, Die Art „roman“ gibt es nicht",
        "/report?chapter=vorwort, 200, Das Kapitel „vorwort“ gibt es",
        "/report?chosen=true, 200, Sie haben kein Kapitel gewählt",
        "/report?kind=strategy, 200, Wählen Sie einen Plan",
        "/report?span=ewig, 200, Den Zeitraum „ewig“ gibt es nicht",
        "/report?language=fr, 200, In der Sprache „fr“",
        "/report?quartier=999999, 200, gehören nicht zu diesem Träger",
        "/report/table?from=2026-Q9, 200, ist kein Kalenderquartal",
        "/report/order?format=exe, 200, ist kein Dateiformat",
        "/report/download?quartier=999999, 404, gehören nicht zu diesem Träger",
        "/report/download?chapter=vorwort, 404, Das Kapitel „vorwort“ gibt es",
        "/report/download?format=exe, 404, ist kein Dateiformat"
    })
    void what_cannot_be_reported_costs_a_sentence_and_no_page(String path, int status, String sentence) {
        Answer answer = manager.get(path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.textOf("alert")).contains(sentence);
    }

    @Test
    void chapters_are_chosen_and_ordered_in_the_address() {
        var moved =
                manager.get("/report?kind=board&chapter=board-figures&chapter=board-quartiere&move=board-quartiere:up");
        assertThat(moved.status()).isEqualTo(302);
        assertThat(moved.location())
                .contains("chapter=board-quartiere,board-figures")
                .doesNotContain("move=")
                .endsWith("#board-quartiere-down");

        var page = manager.get(moved.location().replaceFirst("#.*", "")).document();
        assertThat(page.select(".q-chapters input[name=chapter]").eachAttr("value"))
                .containsExactly("board-quartiere", "board-figures");
    }

    @Test
    void the_preview_says_how_many_plans_it_will_hold_and_the_file_holds_as_many() {
        var all = manager.get("/report?kind=data&format=csv&from=2026-Q4&to=2026-Q4");
        var plans = fact(all, "Pläne");
        assertThat(fact(all, "Quartiere")).isEqualTo("12");
        assertThat(csv("/report/download?kind=data&chapter=data-plans&format=csv&from=2026-Q4&to=2026-Q4"))
                .hasSize(Integer.parseInt(plans) + 1);
    }

    private static String fact(Answer page, String name) {
        return page.document()
                .select("#preview dt:matchesOwn(^" + name + "$) + dd")
                .text();
    }

    @Test
    void a_period_without_plans_is_said_before_anything_is_written() {
        var page = manager.get("/report?from=2040-Q1&to=2040-Q1");

        assertThat(page.document().select("#preview").text()).contains("Zu dieser Auswahl gibt es keinen Plan");
        var pdf = manager.get("/report/download?kind=board&from=2040-Q1&to=2040-Q1");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.body()).startsWith("%PDF");
    }

    @Test
    void dashboards_and_plans_lead_to_their_report_with_their_filter() {
        var quartier = manager.get("/dashboard")
                .document()
                .selectFirst("input[name=quartier]")
                .val();
        var link = manager.get("/dashboard/comparison?quarter=2026-Q3&quartier=" + quartier)
                .document()
                .select("a:contains(Als Bericht)")
                .attr("href");
        var page = manager.get(link);
        assertThat(fact(page, "Quartiere")).isEqualTo("1");
        assertThat(fact(page, "Zeitraum")).contains("Q3").doesNotContain("Q4");

        var ofOne = manager.get("/dashboard/quartier?of=" + quartier)
                .document()
                .select("a:contains(Als Bericht)")
                .attr("href");
        assertThat(fact(manager.get(ofOne), "Quartiere")).isEqualTo("1");

        var plan = manager.get("/strategy/list")
                .document()
                .select("a[href*=strategy/overview]")
                .attr("href");
        var document = manager.get(
                manager.get(plan).document().select("a:contains(Als Dokument)").attr("href"));
        assertThat(fact(document, "Art")).isEqualTo("Strategie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/report",
                "/report/table",
                "/report/download?format=csv",
                "/report/order",
                "/report/letterhead",
                "/report/logo"
            })
    void another_traeger_is_closed_to_strangers_and_to_other_staff(String path) {
        var federation = traeger(manager);
        var page = path + (path.contains("?") ? "&" : "?") + "traeger=" + federation;

        assertThat(new Visitor(portal::url).get(page).location()).startsWith("/login");
        assertThat(portal.as("editor2").get(page).status()).isEqualTo(403);
        assertThat(portal.as("manager2").get(page).status()).isEqualTo(403);
    }

    private static String traeger(Visitor visitor) {
        return visitor.get("/report/letterhead")
                .document()
                .select("#traeger option[selected]")
                .val();
    }

    @Test
    void a_plan_before_its_approval_is_no_document_for_readers() {
        var draft = portal.as("editor").get("/report?kind=strategy&strategy=1").status();
        assertThat(draft).isEqualTo(404);

        var choices = manager.get(manager.get("/report")
                        .document()
                        .select(".q-kinds a:contains(Ein Plan)")
                        .attr("href"))
                .document()
                .select("#strategy option")
                .eachAttr("value");
        var published = portal.as("reader")
                .get("/report")
                .document()
                .select(".q-kinds a:contains(Ein Plan)")
                .attr("href");
        var read = portal.as("reader")
                .get(published)
                .document()
                .select("#strategy option")
                .eachAttr("value");
        assertThat(choices).containsAll(read).hasSizeGreaterThan(read.size());
        choices.removeAll(read);
        for (var page : List.of("/report", "/report/download", "/report/order")) {
            assertThat(portal.as("reader")
                            .get(page + "?kind=strategy&strategy=" + choices.get(0))
                            .status())
                    .isEqualTo(404);
        }
    }
}
