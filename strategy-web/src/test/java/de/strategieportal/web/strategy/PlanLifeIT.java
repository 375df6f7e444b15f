package de.strategieportal.web.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.web.testing.Portal;
import de.strategieportal.web.testing.Visitor;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The life of a plan from outside: who leads it on, and who may read what it was. */
class PlanLifeIT {

    @RegisterExtension
    static final Portal portal = new Portal();

    final Visitor editor = portal.as("editor");
    final Visitor manager = portal.as("manager");
    String plan;

    @BeforeEach
    void an_editor_begins_a_draft() {
        plan = Drafts.begin(editor, "Ein langes Leben");
    }

    @Test
    void what_was_approved_stays_readable_while_the_draft_is_closed_to_others() {
        move(editor, "submit", "");
        move(manager, "sendBack", "Bitte das Ehrenamt absprechen");
        move(editor, "submit", "");
        move(manager, "approve", "");
        move(manager, "reopen", "Neue Förderung");

        assertThat(editor.get("/strategy/history?strategy=" + plan).document().text())
                .contains("Bitte das Ehrenamt absprechen", "Neue Förderung");
        assertThat(statuses(editor)).containsExactly(200, 200, 200, 200, 200);
        assertThat(statuses(manager)).containsExactly(200, 200, 200, 200, 403);
        assertThat(statuses(portal.as("reader"))).containsExactly(200, 403, 403, 403, 403);
        assertThat(statuses(portal.as("editor2"))).containsExactly(403, 403, 403, 403, 403);
        assertThat(statuses(portal.as("manager2"))).containsExactly(403, 403, 403, 403, 403);
        assertThat(statuses(new Visitor(portal::url))).containsOnly(302);
    }

    @Test
    void whoever_decides_about_a_page_that_is_out_of_date_is_told_so() {
        var old = editor.get("/strategy/overview?strategy=" + plan);
        move(editor, "submit", "");
        move(editor, "withdraw", "");
        assertThat(editor.press(old, "lifeForm:submit", new HashMap<>()).status())
                .isEqualTo(409);
    }

    private void move(Visitor who, String button, String reason) {
        var page = who.get("/strategy/overview?strategy=" + plan);
        var fields = new HashMap<String, String>();
        if (!reason.isEmpty()) {
            fields.put("lifeForm:reason", reason);
        }
        assertThat(who.press(page, "lifeForm:" + button, fields).status())
                .as(button)
                .isEqualTo(302);
    }

    private List<Integer> statuses(Visitor who) {
        return List.of(
                who.get("/strategy/revision?number=1&strategy=" + plan).status(),
                who.get("/strategy/compare?before=1&strategy=" + plan).status(),
                who.get("/strategy/history?strategy=" + plan).status(),
                who.get("/strategy/document?strategy=" + plan).status(),
                who.get("/strategy/copy?strategy=" + plan).status());
    }
}
