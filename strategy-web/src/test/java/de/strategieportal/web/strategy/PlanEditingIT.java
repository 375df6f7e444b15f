package de.strategieportal.web.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.web.testing.Answer;
import de.strategieportal.web.testing.Portal;
import de.strategieportal.web.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How two people and a tired one write the same plan, seen from outside. */
class PlanEditingIT {

    @RegisterExtension
    static final Portal portal = new Portal();

    final Visitor first = portal.as("editor");
    final Visitor second = portal.as("editor");
    String draft;

    @BeforeEach
    void an_editor_begins_a_draft() {
        draft = Drafts.begin(first, "Zu zweit");
    }

    @Test
    void fields_that_only_one_of_two_changed_merge_without_a_question() {
        var goal = goal("Gemeinsam");
        var theirs = first.get(path("baseline", "goal=" + goal));
        var mine = second.get(path("baseline", "goal=" + goal));
        first.press(theirs, "goalForm:save", Map.of("goalForm:wording", "Gemeinsam statt einsam"));

        assertThat(second.press(mine, "goalForm:save", Map.of("goalForm:explanation", "Weil es Freude macht"))
                        .status())
                .isEqualTo(302);
        assertThat(first.get(path("baseline", "")).body()).contains("Gemeinsam statt einsam", "Weil es Freude macht");
    }

    @Test
    void about_a_field_that_both_changed_the_second_decides_and_nothing_else_is_asked() {
        var goal = goal("Gemeinsam");
        var theirs = first.get(path("baseline", "goal=" + goal));
        var mine = second.get(path("baseline", "goal=" + goal));
        first.press(
                theirs,
                "goalForm:save",
                Map.of("goalForm:wording", "Gemeinsam statt einsam", "goalForm:explanation", "Von der anderen"));
        var asked = second.press(mine, "goalForm:save", Map.of("goalForm:wording", "Gemeinsam am Fluss"));

        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.document().select("#disputed legend").eachText()).containsExactly("Ziel");
        assertThat(asked.document().getElementById("disputed").text())
                .contains("Gemeinsam statt einsam", "Gemeinsam am Fluss");
        assertThat(second.press(asked, "goalForm:save", Map.of()).status())
                .as("no decision yet")
                .isEqualTo(409);
        second.press(asked, "goalForm:save", Map.of("choice-wording", "mine"));
        assertThat(first.get(path("baseline", "")).body()).contains("Gemeinsam am Fluss", "Von der anderen");
    }

    @Test
    void who_prefers_the_other_version_gets_it() {
        var goal = goal("Gemeinsam");
        var theirs = first.get(path("baseline", "goal=" + goal));
        var mine = second.get(path("baseline", "goal=" + goal));
        first.press(theirs, "goalForm:save", Map.of("goalForm:wording", "Gemeinsam statt einsam"));
        var asked = second.press(mine, "goalForm:save", Map.of("goalForm:wording", "Gemeinsam am Fluss"));
        second.press(asked, "goalForm:save", Map.of("choice-wording", "theirs"));
        assertThat(first.get(path("baseline", "")).body())
                .contains("Gemeinsam statt einsam")
                .doesNotContain("Gemeinsam am Fluss");
    }

    @Test
    void saving_while_typing_answers_briefly_and_keeps_what_somebody_else_changed() {
        var goal = goal("Gemeinsam");
        var theirs = first.get(path("baseline", "goal=" + goal));
        var mine = second.get(path("baseline", "goal=" + goal));
        first.press(theirs, "goalForm:save", Map.of("goalForm:wording", "Gemeinsam statt einsam"));
        var saved = second.press(mine, "goalForm:autosave", Map.of("goalForm:explanation", "Erst dies"));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.header("Content-Type")).startsWith("application/json");

        var shown = saved.body().replaceFirst(".*\"shown\":\"([^\"]+)\".*", "$1");
        second.press(mine, "goalForm:save", Map.of("goalForm:explanation", "Dann das", "shown-goal", shown));
        assertThat(first.get(path("baseline", "")).body()).contains("Gemeinsam statt einsam", "Dann das");
    }

    @Test
    void saving_while_typing_refuses_what_is_wrong_and_stores_nothing() {
        var goal = goal("Gemeinsam");
        var page = first.get(path("baseline", "goal=" + goal));
        var refused = first.press(page, "goalForm:autosave", Map.of("goalForm:wording", " "));
        assertThat(refused.document().select(".q-errors li").text()).contains("Ziel");
        assertThat(first.get(path("baseline", "")).body()).contains("Gemeinsam");
    }

    @Test
    void changes_to_different_entries_never_meet() {
        var one = goal("Eins");
        var other = goal("Zwei");
        var mine = second.get(path("baseline", "goal=" + other));
        first.press(first.get(path("baseline", "goal=" + one)), "goalForm:save", Map.of("goalForm:wording", "Eins A"));
        assertThat(second.press(mine, "goalForm:save", Map.of("goalForm:wording", "Zwei B"))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void people_who_save_at_the_same_moment_wait_for_each_other() {
        var pages = Stream.of("Eins", "Zwei", "Drei", "Vier")
                .map(this::goal)
                .map(goal -> first.get(path("baseline", "goal=" + goal)))
                .toList();
        assertThat(pages.parallelStream()
                        .map(page -> first.press(page, "goalForm:save", Map.of("goalForm:explanation", "Zugleich")))
                        .map(Answer::status))
                .containsOnly(302);
    }

    @Test
    void an_entry_that_somebody_removed_meanwhile_is_said_and_what_was_typed_stays() {
        var goal = goal("Gemeinsam");
        var mine = second.get(path("baseline", "goal=" + goal));
        first.press(first.get(path("baseline", "goal=" + goal)), "goalForm:remove", Map.of());
        var refused = second.press(mine, "goalForm:save", Map.of("goalForm:wording", "Gemeinsam am Fluss"));
        assertThat(refused.body()).contains("inzwischen jemand entfernt", "Gemeinsam am Fluss");
    }

    @Test
    void what_somebody_changed_meanwhile_is_not_removed_unseen() {
        var goal = goal("Gemeinsam");
        var mine = second.get(path("baseline", "goal=" + goal));
        first.press(
                first.get(path("baseline", "goal=" + goal)), "goalForm:save", Map.of("goalForm:wording", "Wichtig"));
        assertThat(second.press(mine, "goalForm:remove", Map.of()).body()).contains("Sehen Sie ihn noch einmal an");
        assertThat(first.get(path("baseline", "")).body()).contains("Wichtig");
    }

    @Test
    void removing_can_be_undone() {
        var goal = goal("Gemeinsam");
        var removed = first.press(first.get(path("baseline", "goal=" + goal)), "goalForm:remove", Map.of());
        var after = first.get(removed.location());
        assertThat(after.document().select("section[id^=goal-]")).isEmpty();
        first.press(after, "undo:putBack", Map.of());
        assertThat(first.get(path("baseline", "")).document().select("section[id^=goal-]"))
                .hasSize(1);
    }

    @Test
    void entries_change_places_unless_somebody_else_was_faster() {
        goal("Eins");
        goal("Zwei");
        goal("Drei");
        var page = second.get(path("baseline", ""));
        var up = page.document().select("button[name=up]").last();
        press(first, first.get(path("baseline", "")), "up", up.val());
        assertThat(names(first)).containsExactly("Eins", "Drei", "Zwei");

        var late = press(
                second,
                page,
                "down",
                page.document().selectFirst("button[name=down]").val());
        assertThat(late.body()).contains("Die Reihenfolge hat inzwischen jemand geändert");
        assertThat(names(first)).containsExactly("Eins", "Drei", "Zwei");
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor2", "manager", "reader", "admin"})
    void nobody_else_saves_moves_removes_or_puts_back(String name) {
        var goal = goal("Meins");
        goal("Deins");
        var form = first.get(path("baseline", "goal=" + goal));
        var order = first.get(path("baseline", ""));
        var stranger = portal.as(name);
        stranger.press(form, "goalForm:autosave", Map.of("goalForm:wording", "Eingeschleust"));
        stranger.press(form, "goalForm:remove", Map.of());
        press(
                stranger,
                order,
                "down",
                order.document().selectFirst("button[name=down]").val());
        assertThat(names(first)).containsExactly("Meins", "Deins");
        var removed = first.press(form, "goalForm:remove", Map.of()).location();
        stranger.press(first.get(removed), "undo:putBack", Map.of());
        assertThat(names(first)).containsExactly("Deins");
    }

    @ParameterizedTest
    @CsvSource({
        "resources, resource, resourceForm, hoursPerWeek, 169",
        "resources, resource, resourceForm, hoursPerWeek, -1",
        "resources, resource, resourceForm, hoursPerWeek, viele",
        "resources, resource, resourceForm, headCount, 0",
        "activities, activity, activityForm, hoursPerWeek, 169",
        "activities, activity, activityForm, oneOffHours, -5",
        "activities, activity, activityForm, progressPercent, 101",
        "resources, budget, budgetForm, amount, -1"
    })
    void absurd_numbers_are_said_at_their_field_and_nothing_is_lost(
            String step, String entry, String form, String field, String value) {
        var refused = first.press(
                first.get(path(step, entry + "=new")),
                form + ":save",
                Map.of(form + ":label", "Besuchsdienst", form + ":title", "Besuchsdienst", form + ":" + field, value));
        assertThat(refused.status()).isLessThan(500);
        assertThat(refused.document()
                        .getElementById(form + ":" + field + "_error")
                        .text())
                .isNotBlank();
        assertThat(refused.document().getElementById(form + ":" + field).val()).isEqualTo(value);
        assertThat(refused.body()).contains("Besuchsdienst");
    }

    @Test
    void a_goal_for_a_group_that_is_gone_is_said_at_its_field() {
        var blank = first.get(path("target-groups", "group=new"));
        var category = blank.document().selectFirst("select[id$=category] option:not([value=''])");
        first.press(
                blank,
                "targetGroupForm:save",
                Map.of("targetGroupForm:name", "Ältere", "targetGroupForm:category", category.val()));
        var form = second.get(path("digital-goals", "goal=new"));
        var group = form.document()
                .selectFirst("select[id$=group] option:not([value=''])")
                .val();
        first.press(first.get(path("target-groups", "group=" + group)), "targetGroupForm:remove", Map.of());

        var refused = second.press(
                form,
                "digitalGoalForm:save",
                Map.of(
                        "digitalGoalForm:group", group,
                        "digitalGoalForm:goalType", "INFORM",
                        "digitalGoalForm:wording", "Alle wissen Bescheid"));
        assertThat(refused.document()
                        .getElementById("digitalGoalForm:group_error")
                        .text())
                .isNotBlank();
        assertThat(refused.body()).contains("Alle wissen Bescheid");
    }

    @Test
    void an_activity_outside_the_plan_is_said_at_the_end_that_is_wrong() {
        var form = first.get(path("activities", "activity=new"));
        var last = form.document().select("select[id$=to] option").last().val();
        var refused = first.press(
                form,
                "activityForm:save",
                Map.of("activityForm:title", "Zu lang", "activityForm:hoursPerWeek", "1", "activityForm:to", last));
        assertThat(refused.document().getElementById("activityForm:to_error").text())
                .contains("außerhalb");
        assertThat(refused.body()).contains("Zu lang");
    }

    /** @return its id */
    private String goal(String wording) {
        first.press(first.get(path("baseline", "goal=new")), "goalForm:save", Map.of("goalForm:wording", wording));
        return first.get(path("baseline", ""))
                .document()
                .select("section[id^=goal-]")
                .last()
                .id()
                .substring(5);
    }

    private Iterable<String> names(Visitor visitor) {
        return visitor.get(path("baseline", ""))
                .document()
                .select("section[id^=goal-] h3")
                .eachText();
    }

    private static Answer press(Visitor visitor, Answer page, String button, String value) {
        var order = (FormElement) page.document().getElementById("order");
        var data = new HashMap<String, String>();
        order.formData().forEach(field -> data.put(field.key(), field.value()));
        data.put(button, value);
        return visitor.post(order.attr("action"), data);
    }

    private String path(String step, String form) {
        return "/strategy/" + step + "?strategy=" + draft + (form.isEmpty() ? "" : "&" + form);
    }
}
