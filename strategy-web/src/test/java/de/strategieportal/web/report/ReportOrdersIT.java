package de.strategieportal.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.strategieportal.web.strategy.Drafts;
import de.strategieportal.web.testing.Answer;
import de.strategieportal.web.testing.Portal;
import de.strategieportal.web.testing.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports written in the background, from the order to the file. */
class ReportOrdersIT {

    @RegisterExtension
    static final Portal portal = new Portal();

    /** By the setting {@code portal.report.plans} of the tests. */
    private static final int AT_ONCE = 15;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** @return the id of the order */
    private static String order(Visitor visitor, String query) {
        var before = ids(visitor);
        var page = visitor.get("/report/order?" + query);
        assertThat(visitor.press(page, "orderForm:order", Map.of()).location()).endsWith("/report/mine");
        var after = ids(visitor);
        after.removeAll(before);
        assertThat(after).hasSize(1);
        return after.get(0);
    }

    private static List<String> ids(Visitor visitor) {
        return visitor.get("/report/mine").document().select("[data-order]").eachAttr("data-order");
    }

    private static Element line(Visitor visitor, String order) {
        return visitor.get("/report/mine").document().selectFirst("[data-order=" + order + "]");
    }

    private static Element ended(Visitor visitor, String order) throws InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        var line = line(visitor, order);
        while (List.of("WAITING", "RUNNING").contains(line.attr("data-state"))) {
            assertThat(Instant.now()).as("still %s", line.text()).isBefore(until);
            TimeUnit.MILLISECONDS.sleep(200);
            line = line(visitor, order);
        }
        return line;
    }

    /** A button of a line in the list, whether the list shows it or not. */
    private static Answer press(Visitor visitor, String command, String order) {
        var form = (FormElement) visitor.get("/report/mine").document().getElementById("ordersForm");
        var fields = new HashMap<String, String>();
        form.formData().stream()
                .filter(field -> !field.key().matches("cancel|remove"))
                .forEach(field -> fields.put(field.key(), field.value()));
        fields.put(command, order + "-1");
        return visitor.post(form.attr("action"), fields);
    }

    private static void remove(Visitor visitor, String order) {
        assertThat(press(visitor, "remove", order).status()).isEqualTo(302);
        assertThat(ids(visitor)).doesNotContain(order);
    }

    @Test
    void a_report_in_the_background_is_the_same_file_as_at_once() throws InterruptedException {
        var manager = portal.as("manager");
        var query = "kind=traeger&chapter=details&from=2026-Q3&to=2026-Q4&format=csv";
        var order = order(manager, query);

        assertThat(ended(manager, order).attr("data-state")).isEqualTo("DONE");
        var file = manager.get("/report/file?order=" + order);
        assertThat(file.body())
                .isEqualTo(manager.get("/report/download?" + query).body());
        assertThat(file.header("Content-Disposition")).contains("attachment").contains(".csv");

        remove(manager, order);
        assertThat(manager.get("/report/file?order=" + order).status()).isEqualTo(404);
    }

    @Test
    void every_kind_is_written_in_the_background_for_whoever_may_see_the_plans() throws InterruptedException {
        var reader = portal.as("reader");
        for (var query : List.of("kind=board&format=pdf", "kind=data&format=xlsx", "kind=sachbericht&format=json")) {
            var order = order(reader, query);
            assertThat(ended(reader, order).attr("data-state")).as(query).isEqualTo("DONE");
            assertThat(reader.get("/report/file?order=" + order).status()).isEqualTo(200);
            remove(reader, order);
        }
    }

    @Test
    void several_ordered_at_once_all_come() throws InterruptedException {
        var manager = portal.as("manager");
        var orders = new ArrayList<String>();
        for (var query : List.of("kind=board&format=pdf", "kind=data&format=csv", "kind=traeger&format=json")) {
            orders.add(order(manager, query));
        }
        for (var order : orders) {
            assertThat(ended(manager, order).attr("data-state")).isEqualTo("DONE");
            remove(manager, order);
        }
    }

    @Test
    void an_order_is_nobody_else_s_business() throws InterruptedException {
        var manager = portal.as("manager");
        var order = order(manager, "kind=board&format=json");
        ended(manager, order);

        assertThat(new Visitor(portal::url).get("/report/file?order=" + order).location())
                .startsWith("/login");
        for (var other : List.of("reader", "editor", "editor2", "manager2", "admin")) {
            assertThat(portal.as(other).get("/report/file?order=" + order).status())
                    .isEqualTo(404);
            assertThat(ids(portal.as(other))).doesNotContain(order);
        }
        assertThat(new Visitor(portal::url).get("/report/mine").location()).startsWith("/login");
        remove(manager, order);
    }

    @Test
    void the_start_page_announces_what_arrived_until_its_orderer_has_seen_it() throws InterruptedException {
        var reader = portal.as("reader");
        var order = order(reader, "kind=board&format=json");

        var until = Instant.now().plus(PATIENCE);
        while (announced(reader).isEmpty()) {
            assertThat(Instant.now()).isBefore(until);
            TimeUnit.MILLISECONDS.sleep(200);
        }

        assertThat(announced(reader)).contains("Ein Bericht ist fertig");
        assertThat(announced(portal.as("editor2"))).isEmpty();
        assertThat(line(reader, order).text()).contains("Neu");
        assertThat(line(reader, order).text()).doesNotContain("Neu");
        assertThat(announced(reader)).isEmpty();
        remove(reader, order);
    }

    private static String announced(Visitor visitor) {
        return visitor.get("/").document().select("[data-news]").text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancel", "remove"})
    void a_command_about_somebody_else_s_order_is_refused(String command) throws InterruptedException {
        var manager = portal.as("manager");
        var theirs = order(manager, "kind=board&format=json");
        var reader = portal.as("reader");
        var own = order(reader, "kind=board&format=json");
        ended(manager, theirs);
        ended(reader, own);

        assertThat(press(reader, command, theirs).status()).isEqualTo(404);

        assertThat(ids(manager)).contains(theirs);
        remove(reader, own);
        remove(manager, theirs);
    }

    @Test
    void what_a_dead_node_had_begun_is_finished_by_another_or_fails_honestly() throws InterruptedException {
        assumeTrue(portal.execute(insert(999001, 1), insert(999002, 2)), "only H2 is open to other writers");
        var manager = portal.as("manager");

        var woken = order(manager, "kind=board&format=json");

        assertThat(ended(manager, "999001").attr("data-state")).isEqualTo("DONE");
        assertThat(ended(manager, "999002").text()).contains("gescheitert").contains("zweimal beendet");
        ended(manager, woken);
        for (var order : List.of("999001", "999002", woken)) {
            remove(manager, order);
        }
    }

    private static String insert(int id, int attempts) {
        return """
                INSERT INTO report_order (id, version, ordered_by, traeger_id, title, drafts, request, format, state,
                    percent, attempts, ordered_at, node, alive_at)
                SELECT %d, 1, 'manager', traeger_id, 'Vom toten Knoten', FALSE, 'kind=board&format=json', 'json',
                    'RUNNING', 40, %d, TIMESTAMP '2026-01-01 00:00:00', 'dead', TIMESTAMP '2026-01-01 00:00:00'
                FROM account WHERE name = 'manager'
                """
                .formatted(id, attempts);
    }

    @Test
    void a_report_that_cannot_be_written_says_why() throws InterruptedException {
        assumeTrue(
                portal.execute(insert(999003, 0)
                        .replace("'RUNNING'", "'WAITING'")
                        .replace("kind=board", "kind=strategy&strategy=999999999")),
                "only H2 is open to other writers");
        var manager = portal.as("manager");
        var woken = order(manager, "kind=board&format=json");

        assertThat(ended(manager, "999003").text()).contains("gibt es nicht mehr");
        ended(manager, woken);
        remove(manager, "999003");
        remove(manager, woken);
    }

    @Test
    void what_waits_can_be_cancelled() throws InterruptedException {
        assumeTrue(portal.execute(insert(999004, 1).replace("2026-01-01", "2099-01-01")), "only H2");
        var manager = portal.as("manager");

        press(manager, "cancel", "999004");

        assertThat(line(manager, "999004").attr("data-state")).isEqualTo("CANCELLED");
        assertThat(manager.get("/report/file?order=999004").status()).isEqualTo(404);
        remove(manager, "999004");
    }

    @Test
    void a_large_report_is_not_waited_for() {
        var query = "kind=traeger&drafts=true&from=2026-Q1&to=2028-Q4";
        var editor = portal.as("editor");
        while (plans(query) <= AT_ONCE) {
            Drafts.begin(editor, "Noch ein Plan");
        }
        var manager = portal.as("manager");

        assertThat(manager.get("/report?" + query).document().select("#preview").text())
                .contains("mehr als " + AT_ONCE + " Pläne");
        var sent = manager.get("/report/download?" + query);
        assertThat(sent.status()).isEqualTo(302);
        assertThat(manager.get(sent.location()).document().select("#wish").text())
                .contains("zu lange, um darauf zu warten");
    }

    private static int plans(String query) {
        return Integer.parseInt(portal.as("manager")
                .get("/report?" + query)
                .document()
                .select("#preview dt:containsOwn(Pläne) + dd")
                .text());
    }
}
