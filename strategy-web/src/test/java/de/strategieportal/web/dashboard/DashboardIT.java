package de.strategieportal.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.web.testing.Answer;
import de.strategieportal.web.testing.Portal;
import de.strategieportal.web.testing.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DashboardIT {

    @RegisterExtension
    static final Portal portal = new Portal();

    private static Visitor manager;

    @BeforeAll
    static void sign_in() {
        manager = portal.as("manager");
    }

    static Stream<String> everyPage() {
        return Stream.concat(everyDashboard(), Stream.of(strategy()));
    }

    static Stream<String> everyDashboard() {
        return Stream.concat(
                Ways.PAGES.stream(), Stream.of("/", "/dashboard/views", Ways.toQuartier(manager, "Eichkamp")));
    }

    private static String strategy() {
        return manager.get(Ways.toQuartier(manager, "Eichkamp"))
                .document()
                .select("#plans tbody a")
                .attr("href");
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void every_id_is_unique(String path) {
        var answer = manager.get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.document().select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(answer.body()).doesNotContain("???");
    }

    @ParameterizedTest
    @MethodSource("everyDashboard")
    void a_page_asks_the_database_at_most_twelve_questions(String path) {
        manager.get(path);

        portal.statementsDuring(() -> manager.get(path))
                .ifPresent(statements -> assertThat(statements).isBetween(1L, 12L));
    }

    /** It reads the whole plan, list by list. */
    @Test
    void the_page_of_a_strategy_asks_as_many_questions_as_a_plan_has_lists() {
        var path = strategy();
        manager.get(path);

        portal.statementsDuring(() -> manager.get(path))
                .ifPresent(statements -> assertThat(statements).isBetween(1L, 24L));
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void a_page_with_all_it_needs_stays_light(String path) throws IOException {
        var page = manager.get(path);
        var bytes = gzipped(page.body());
        for (var linked : page.document().select("link[rel=stylesheet], script[src]")) {
            bytes += gzipped(
                    manager.get(linked.attr("href") + linked.attr("src")).body());
        }

        assertThat(page.document().select("script[src*=primefaces]")).isEmpty();
        assertThat(bytes).isLessThan(60_000);
    }

    @Test
    void it_compares_the_quartiere_of_the_own_traeger_and_all_below() {
        var page = manager.get("/dashboard?quarter=2026-Q4").document();

        assertThat(page.select("#quartiere tbody tr")).hasSize(12);
        assertThat(page.select(".q-figure")).hasSize(8);
        assertThat(manager.get("/dashboard/map?quarter=2026-Q4").document().select("svg.q-map a[aria-label]"))
                .hasSize(12);
        assertThat(manager.get("/dashboard/over-time").document().select(".q-multiples svg[role=img]"))
                .hasSize(12);
    }

    @ParameterizedTest
    @CsvSource({
        "/dashboard?quarter=2026-Q5, ist kein Kalenderquartal",
        "/dashboard/resources?quarter=%3Cscript%3E, ist kein Kalenderquartal",
        "/dashboard/map?figure=happiness, ist keine Kennzahl",
        "/dashboard/over-time?figure=happiness, ist keine Kennzahl",
        "/dashboard/figure?figure=happiness, ist keine Kennzahl",
        "/dashboard/comparison?sort=happiness, ist keine Kennzahl",
        "/dashboard/comparison?per=mile, ist kein Maßstab",
        "/dashboard/target-groups?traeger=x, ist keine Nummer",
        "/dashboard/map?file=treasure.svg, nicht als Datei",
        "/dashboard/map?file=map.exe, nicht als Datei"
    })
    void what_nobody_can_read_costs_a_sentence_and_no_page(String address, String sentence) {
        var answer = manager.get(address);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.textOf("alert")).contains(sentence);
        assertThat(answer.document().select(".q-card")).isNotEmpty();
    }

    @Test
    void a_quartier_that_is_not_there_leads_on() {
        for (var address : List.of("/dashboard/quartier", "/dashboard/quartier?of=1", "/dashboard/strategy?of=1")) {
            var answer = manager.get(address);

            assertThat(answer.status()).as(address).isEqualTo(404);
            assertThat(answer.document().select("main a")).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1999-Q1", "2099-Q4"})
    void a_calendar_quarter_without_data_says_so_and_shows_no_zero(String quarter) {
        var page = manager.get("/dashboard?quarter=" + quarter).document();

        assertThat(page.select("#quartiere tbody tr").first().text()).contains("k. A.");
        assertThat(page.select(".q-figure-value").first().text()).isEqualTo("keine Angabe");
        assertThat(page.select(".q-basis").text()).contains("gibt es keinen Plan");
        assertThat(manager.get("/dashboard/over-time?quarter=" + quarter).status())
                .isEqualTo(200);
        assertThat(manager.get("/dashboard/target-groups?quarter=" + quarter).status())
                .isEqualTo(200);
    }

    @Test
    void filters_survive_every_way_on() {
        var chosen = "quarter=2027-Q1&drafts=true&figure=balance&per=residents";
        var page =
                manager.get("/dashboard/comparison?" + chosen + "&nonsense=1").document();

        var ways = page.select(".q-tabs a:not([href*=views])").eachAttr("href");
        assertThat(ways).hasSize(6).allSatisfy(way -> assertThat(way)
                .contains("quarter=2027-Q1")
                .contains("drafts=true")
                .contains("figure=balance")
                .contains("per=residents")
                .doesNotContain("nonsense"));
        assertThat(page.select(".q-filter input[type=hidden]").eachAttr("name")).contains("figure", "per");
        assertThat(page.select("a.q-button[href^=/report?]").attr("href"))
                .contains("quarter=2027-Q1")
                .contains("drafts=true");
    }

    @Test
    void a_chart_is_a_file_with_its_legend_and_a_table_for_a_spreadsheet() {
        var page = manager.get("/dashboard/resources?quarter=2026-Q4");
        var svg = file(page, "#coverage .q-files a:contains(SVG)");
        var csv = file(page, "#coverage .q-files a:contains(CSV)");

        assertThat(svg.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(svg.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"Deckung-nach-Quartier-und-Kalenderquartal.svg\"");
        assertThat(svg.body()).contains("<style>").contains("nicht tragfähig").doesNotContain("<script");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.body().lines()).hasSize(13).first().asString().contains("Quartier;Q4 2026;Q1 2027");
    }

    private static Answer file(Answer page, String link) {
        return manager.get(page.document().select(link).attr("href"));
    }

    @Test
    void a_comparison_is_ordered_by_the_figure_one_clicks() {
        var page = manager.get("/dashboard/comparison?quarter=2026-Q4").document();
        var way = page.select("a.q-sort:contains(Deckung)").attr("href");

        var ordered = manager.get(way).document();

        var coverage = ordered.select("tr:has(a.q-sort:contains(Deckung)) td").eachText();
        assertThat(coverage.stream()
                        .skip(1)
                        .filter(value -> value.endsWith(" %"))
                        .map(DashboardIT::percent))
                .hasSizeGreaterThan(2)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(coverage.get(coverage.size() - 1)).isEqualTo("k. A.");
        assertThat(ordered.select("td:contains((1.))")).isEmpty();
        assertThat(manager.get(way + "&rank=true").document().select("td:contains((1.))"))
                .isNotEmpty();
    }

    @Test
    void a_comparison_is_a_table_for_a_spreadsheet_with_all_quartiere_and_figures() {
        var csv = file(manager.get("/dashboard/comparison?quarter=2026-Q4&sort=coverage"), "#figures .q-files a");

        assertThat(csv.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"Vergleich-der-Quartiere-in-Q4-2026.csv\"");
        assertThat(csv.body().lines())
                .hasSize(13)
                .first()
                .asString()
                .contains("Stunden verfügbar")
                .contains("Deckung");
    }

    private static int percent(String written) {
        return Integer.parseInt(written.replaceAll("\\D", ""));
    }

    @Test
    void a_number_is_explained_down_to_the_plan() {
        var page = manager.get("/dashboard/figure?figure=hours-missing&quarter=2026-Q4")
                .document();

        assertThat(page.select("#what dd")).hasSize(3);
        assertThat(page.select("#plans tbody tr")).isNotEmpty();
        assertThat(manager.get(page.select("#plans tbody a").attr("href")).status())
                .isEqualTo(200);
    }

    private static int gzipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
