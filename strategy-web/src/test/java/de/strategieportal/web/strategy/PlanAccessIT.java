package de.strategieportal.web.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.web.testing.Answer;
import de.strategieportal.web.testing.Portal;
import de.strategieportal.web.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may open a plan and who may write it, asked from outside. */
class PlanAccessIT {

    @RegisterExtension
    static final Portal portal = new Portal();

    final Visitor editor = portal.as("editor");
    String draft;

    @BeforeEach
    void an_editor_begins_a_draft() {
        draft = Drafts.begin(editor, "Wer darf was?");
    }

    @ParameterizedTest
    @FieldSource("de.strategieportal.web.strategy.Drafts#PAGES")
    void a_draft_is_closed_to_strangers_readers_and_other_traeger(String page) {
        var path = "/strategy/" + page + "?strategy=" + draft;

        assertThat(editor.get(path).status()).isEqualTo(200);
        assertThat(new Visitor(portal::url).get(path).location()).startsWith("/login");
        assertThat(portal.as("reader").get(path).status()).isEqualTo(403);
        assertThat(portal.as("editor2").get(path).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "admin"})
    void who_may_read_a_draft_is_not_offered_to_write_it(String name) {
        var page = portal.as(name).get("/strategy/target-groups?strategy=" + draft + "&group=new");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("main form")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "target-groups, group, targetGroupForm",
        "baseline, goal, goalForm",
        "baseline, context, contextForm",
        "resources, resource, resourceForm",
        "resources, budget, budgetForm",
        "channels, channel, channelForm",
        "activities, activity, activityForm"
    })
    void a_form_meant_for_the_editor_writes_nothing_for_somebody_else(String page, String entry, String form) {
        var path = "/strategy/" + page + "?strategy=" + draft;
        var filled = data(editor.get(path + "&" + entry + "=new"), form);
        for (var name : new String[] {"editor2", "manager", "reader", "admin"}) {
            portal.as(name).post(path + "&" + entry + "=new", filled);
        }
        assertThat(editor.get(path).document().select("main section.q-card[id^=" + entry + "-]"))
                .isEmpty();
    }

    @Test
    void nobody_else_changes_how_the_plan_weighs_its_channels() {
        var path = "/strategy/channels?strategy=" + draft + "&weights=change";
        var filled = data(editor.get(path), "weightsForm");
        filled.put("weightsForm:COST", "77");
        for (var name : new String[] {"editor2", "manager", "reader", "admin"}) {
            portal.as(name).post(path, filled);
        }
        assertThat(data(editor.get(path), "weightsForm")).containsEntry("weightsForm:COST", "5");
    }

    @Test
    void weights_that_cannot_be_are_refused_at_their_field_and_kept() {
        var form = editor.get("/strategy/channels?strategy=" + draft + "&weights=change");

        var answer = editor.press(form, "weightsForm:save", Map.of("weightsForm:COST", "101"));

        assertThat(answer.document().getElementById("weightsForm:COST_error").text())
                .isEqualTo("Bitte geben Sie eine ganze Zahl von 0 bis 100 ein.");
        assertThat(answer.document().getElementById("weightsForm:COST").val()).isEqualTo("101");
    }

    @Test
    void an_editor_cannot_approve_what_they_submitted() {
        var overview = editor.get("/strategy/overview?strategy=" + draft);
        editor.press(overview, "lifeForm:submit", Map.of());
        var submitted = editor.get("/strategy/overview?strategy=" + draft);
        assertThat(submitted.document().getElementById("lifeForm:approve")).isNull();
        assertThat(submitted.body()).contains("in Prüfung");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "0", "999999999", "abc", "1'--"})
    void a_plan_that_does_not_exist_is_not_found(String id) {
        var answer = editor.get("/strategy/overview?strategy=" + id.replace("'", "%27"));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("Diese Seite gibt es nicht").doesNotContain("Exception");
    }

    @Test
    void a_text_that_is_far_too_long_is_refused_and_kept() {
        var path = "/strategy/target-groups?strategy=" + draft + "&group=new";
        var blank = editor.get(path);
        var category = blank.document().selectFirst("select[id$=category] option:not([value=''])");
        var answer = editor.press(
                blank,
                "targetGroupForm:save",
                Map.of(
                        "targetGroupForm:name", "Ältere",
                        "targetGroupForm:category", category.val(),
                        "targetGroupForm:description", "x".repeat(100_000)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select(".q-errors li")).hasSize(1);
        assertThat(answer.document()
                        .getElementById("targetGroupForm:description_error")
                        .text())
                .contains("4.000");
        assertThat(answer.document()
                        .getElementById("targetGroupForm:description")
                        .text())
                .hasSize(100_000);
    }

    @Test
    void how_a_document_is_built_is_open_to_everybody() {
        var schema = new Visitor(portal::url).get("/schema/plan-1.schema.json");
        assertThat(schema.status()).isEqualTo(200);
        assertThat(schema.body()).contains("https://json-schema.org/draft/2020-12/schema", "digitalGoals");
    }

    private static Map<String, String> data(Answer page, String form) {
        var fields = new HashMap<String, String>();
        ((FormElement) page.document().getElementById(form))
                .formData()
                .forEach(field -> fields.put(field.key(), field.value()));
        Stream.of("name", "wording", "label", "title", "ownName")
                .forEach(field -> fields.computeIfPresent(form + ":" + field, (key, empty) -> "Eingeschleust"));
        page.document()
                .select("select")
                .forEach(select -> fields.computeIfPresent(
                        select.id(), (key, value) -> value.isEmpty() ? lastOption(select) : value));
        page.document()
                .select("input[id$=hoursPerWeek], input[id$=amount]")
                .forEach(input -> fields.put(input.id(), "1"));
        fields.put(form + ":save", "Speichern");
        return fields;
    }

    private static String lastOption(Element select) {
        return select.select("option").last().val();
    }
}
