package de.strategieportal.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.strategieportal.web.testing.Answer;
import de.strategieportal.web.testing.Portal;
import de.strategieportal.web.testing.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that are written again and again, and who may say so. */
class ReportSchedulesIT {

    @RegisterExtension
    static final Portal portal = new Portal();

    final Visitor manager = portal.as("manager");

    private Answer schedule(String name, Map<String, String> more) {
        var page = manager.get("/report/schedule?kind=board&format=json");
        var fields = new HashMap<>(Map.of("scheduleForm:name", name));
        page.document().select("input[value=reader]").forEach(box -> fields.put(box.attr("name"), "reader"));
        fields.putAll(more);
        return manager.press(page, "scheduleForm:save", fields);
    }

    private Element line(Visitor visitor, String name) {
        return visitor.get("/report/schedules").document().selectFirst("#list li:contains(" + name + ")");
    }

    private static Answer press(Visitor visitor, String command, String value) {
        var form = (FormElement) visitor.get("/report/schedules").document().getElementById("schedulesForm");
        var fields = new HashMap<String, String>();
        form.formData().stream()
                .filter(field -> !field.key().matches("pause|resume|remove"))
                .forEach(field -> fields.put(field.key(), field.value()));
        fields.put(command, value);
        return visitor.post(form.attr("action"), fields);
    }

    private void press(String name, String command) {
        var button = line(manager, name).selectFirst("button[name=" + command + "]");
        assertThat(press(manager, command, button.val()).status()).isEqualTo(302);
    }

    @Test
    void a_report_comes_to_those_chosen_on_the_first_monday() {
        assertThat(schedule("Für den Beirat", Map.of()).location()).endsWith("/report/schedules");

        assertThat(line(manager, "Für den Beirat").text())
                .contains("am ersten Montag jedes Kalenderquartals")
                .contains("für eine Person")
                .contains("nächster am");
        assertThat(line(portal.as("reader"), "Für den Beirat").select("button")).isEmpty();

        press("Für den Beirat", "pause");
        assertThat(line(manager, "Für den Beirat").text())
                .contains("ausgesetzt")
                .doesNotContain("nächster am");
        press("Für den Beirat", "resume");
        press("Für den Beirat", "remove");
        assertThat(line(manager, "Für den Beirat")).isNull();
    }

    @Test
    void what_is_due_is_written_for_its_recipients_in_their_own_list() throws InterruptedException {
        schedule("Fällig heute", Map.of());
        assumeTrue(
                portal.execute("UPDATE report_schedule SET next_on = DATE '2026-01-05' WHERE name = 'Fällig heute'"),
                "only H2 is open to other writers");

        // any order wakes the node
        manager.press(manager.get("/report/order?kind=board&format=json"), "orderForm:order", Map.of());

        var reader = portal.as("reader");
        var until = Instant.now().plus(Duration.ofSeconds(60));
        var line = written(reader);
        while (line == null && Instant.now().isBefore(until)) {
            TimeUnit.MILLISECONDS.sleep(200);
            line = written(reader);
        }
        assertThat(line.text()).contains("Regelmäßiger Bericht vom").contains("Fällig heute");
        assertThat(reader.get("/report/file?order=" + line.attr("data-order")).status())
                .isEqualTo(200);
        assertThat(line(manager, "Fällig heute").text()).doesNotContain("05.01.2026");
        press("Fällig heute", "remove");
    }

    private static Element written(Visitor reader) {
        return reader.get("/report/mine")
                .document()
                .selectFirst("[data-order][data-state=DONE]:contains(Fällig heute)");
    }

    @Test
    void who_has_no_right_is_refused_and_what_is_missing_is_said() {
        assertThat(schedule(" ", Map.of()).textOf("alert")).contains("Namen mit höchstens");
        var page = manager.get("/report/schedule?kind=board");
        assertThat(manager.press(page, "scheduleForm:save", Map.of()).textOf("alert"))
                .contains("Wer ihn bekommt");

        assertThat(new Visitor(portal::url).get("/report/schedule?kind=board").location())
                .startsWith("/login");
        assertThat(new Visitor(portal::url).get("/report/schedules").location()).startsWith("/login");
        for (var other : new String[] {"reader", "editor", "editor2", "admin"}) {
            assertThat(portal.as(other).get("/report/schedule?kind=board").status())
                    .as(other)
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "editor", "manager2"})
    void a_schedule_of_another_cannot_be_opened_or_stopped(String other) {
        schedule("Bleibt für " + other, Map.of());
        var button = line(manager, "Bleibt für " + other).selectFirst("button[name=pause]");
        var id = button.val().replaceFirst("-.*", "");
        var visitor = portal.as(other);

        assertThat(visitor.get("/report/schedule?schedule=" + id).status()).isEqualTo(403);
        if (visitor.get("/report/schedules").document().getElementById("schedulesForm") != null) {
            assertThat(press(visitor, "pause", button.val()).status()).isEqualTo(403);
            assertThat(press(visitor, "remove", button.val()).status()).isEqualTo(403);
        }
        assertThat(line(manager, "Bleibt für " + other)).isNotNull();
        press("Bleibt für " + other, "remove");
    }

    @Test
    void two_people_who_change_a_schedule_do_not_overwrite_each_other() {
        schedule("Zwei Leitungen", Map.of());
        var edit =
                line(manager, "Zwei Leitungen").select("a:contains(Bearbeiten)").attr("href");
        var first = manager.get(edit);
        var second = manager.get(edit);
        assertThat(manager.press(first, "scheduleForm:save", Map.of("scheduleForm:name", "Zwei Leitungen, eine"))
                        .status())
                .isEqualTo(302);

        var late = manager.press(second, "scheduleForm:save", Map.of("scheduleForm:name", "Zwei Leitungen, andere"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.textOf("alert")).contains("Jemand anderes");
        press("Zwei Leitungen", "remove");
    }
}
