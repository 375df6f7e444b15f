package de.strategieportal.web.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.web.testing.Answer;
import de.strategieportal.web.testing.Portal;
import de.strategieportal.web.testing.RunningPortal;
import de.strategieportal.web.testing.TestDatabase;
import de.strategieportal.web.testing.Visitor;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The machine dies while somebody saves and a report is written. */
class KilledPortalIT {
    static final int ENOUGH = 30;

    final TestDatabase database = TestDatabase.ofThisRun();
    RunningPortal portal;

    @BeforeEach
    void start() {
        var settings = new HashMap<>(database.settings());
        settings.put("portal.demo", "true");
        settings.put("portal.report.seconds", "2");
        settings.put("portal.report.lost.seconds", "3");
        portal = RunningPortal.start(settings);
    }

    @AfterEach
    void stop() {
        portal.close();
        database.close();
    }

    @Test
    void every_save_it_confirmed_is_there_and_every_report_it_began_is_written_when_it_is_back() throws Exception {
        var editor = editor();
        var plan = plan(editor);
        var confirmed = new CopyOnWriteArrayList<String>();

        var planning = CompletableFuture.runAsync(() -> planUntilThePortalDies(editor, plan, confirmed));
        while (confirmed.size() < ENOUGH && !planning.isDone()) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        orderReport();
        portal.kill();
        planning.handle((nothing, died) -> null).join();
        start();

        assertThat(confirmed).hasSizeGreaterThanOrEqualTo(ENOUGH);
        assertThat(groups(editor(), plan)).containsAll(confirmed);
        assertThat(endOfReport()).isEqualTo("DONE");
        assertThat(leftRunningByAPlannedStop()).isZero();
    }

    /** Other nodes need not wait until they miss this one. */
    private long leftRunningByAPlannedStop() throws SQLException {
        for (int i = 0; i < 4; i++) {
            orderReport();
        }
        portal.close();
        var settings = database.settings();
        try (var connection = DriverManager.getConnection(
                        settings.get("portal.db.url"),
                        settings.getOrDefault("portal.db.user", "portal"),
                        settings.getOrDefault("portal.db.password", "portal"));
                var running = connection
                        .createStatement()
                        .executeQuery("SELECT COUNT(*) FROM report_order WHERE state = 'RUNNING'")) {
            running.next();
            return running.getLong(1);
        }
    }

    private void orderReport() {
        var manager = visitor("manager");
        var page = manager.get("/report/order?kind=traeger&drafts=true&format=pdf");
        assertThat(manager.press(page, "orderForm:order", Map.of()).status()).isEqualTo(302);
    }

    private String endOfReport() throws InterruptedException {
        var manager = visitor("manager");
        var state = "";
        for (int i = 0; i < 300 && !List.of("DONE", "FAILED").contains(state); i++) {
            TimeUnit.MILLISECONDS.sleep(200);
            state = manager.get("/report/mine")
                    .document()
                    .select("[data-order]")
                    .attr("data-state");
        }
        return state;
    }

    private static void planUntilThePortalDies(Visitor editor, String plan, List<String> confirmed) {
        for (int i = 1; ; i++) {
            var group = "Gruppe Nummer " + i;
            if (add(editor, plan, group).status() == 302) {
                confirmed.add(group);
            }
        }
    }

    private static Answer add(Visitor editor, String plan, String group) {
        var form = editor.get("/strategy/target-groups?strategy=" + plan + "&group=new");
        var category = form.document()
                .select("[name=targetGroupForm:category] option[value~=.]")
                .first()
                .val();
        return editor.press(
                form,
                "targetGroupForm:save",
                Map.of("targetGroupForm:name", group, "targetGroupForm:category", category));
    }

    private static List<String> groups(Visitor editor, String plan) {
        return editor.get("/strategy/target-groups?strategy=" + plan)
                .document()
                .select("h2, h3")
                .eachText();
    }

    private Visitor editor() {
        return visitor("editor");
    }

    private Visitor visitor(String account) {
        var visitor = new Visitor(path -> portal.url(path));
        visitor.signIn(account, Portal.PASSWORD);
        return visitor;
    }

    private static String plan(Visitor editor) {
        return editor.get("/strategy/list").document().select("a[href*=strategy=]").stream()
                .map(link -> link.attr("href").replaceAll(".*strategy=(\\d+).*", "$1"))
                .distinct()
                .filter(plan -> editor.get("/strategy/target-groups?strategy=" + plan + "&group=new")
                        .body()
                        .contains("targetGroupForm:save"))
                .findFirst()
                .orElseThrow();
    }
}
