package de.strategieportal.web.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.web.testing.Answer;
import de.strategieportal.web.testing.Portal;
import de.strategieportal.web.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Values are entered into a running plan of the demonstration, for a calendar quarter that is over. */
class MeasurementsIT {

    @RegisterExtension
    static final Portal portal = new Portal();

    final Visitor editor = portal.as("editor");
    String page;
    String value;
    String remark;

    @BeforeEach
    void a_running_plan() {
        page = editor.get("/strategy/list?state=ACTIVE").document().select("a[href*=strategy/overview]").stream()
                .map(link -> editor.get(
                                "/strategy/measurements?" + link.attr("href").replaceFirst(".*\\?", ""))
                        .document())
                .filter(each -> each.getElementById("measurementsForm:save") != null)
                .filter(each -> each.select("#quarter option").size() > 2)
                .filter(each -> each.text().contains("in Umsetzung"))
                .map(MeasurementsIT::address)
                .findFirst()
                .orElseThrow();
        value = editor.get(page).document().select("input[id*=value-]").last().id();
        remark = value.replace("value-", "remark-");
    }

    /** Of the quarter before the current one. */
    private static String address(Document shown) {
        return shown.getElementById("measurementsForm").attr("action").replaceFirst("&quarter=[^&]*", "") + "&quarter="
                + shown.select("#quarter option").get(1).val();
    }

    private Answer save(Answer form, String value, String remark) {
        return editor.press(form, "measurementsForm:save", Map.of(this.value, value, this.remark, remark));
    }

    private String stored(String field) {
        return editor.get(page).document().getElementById(field).val();
    }

    @Test
    void what_is_entered_is_shown_with_who_entered_it_although_the_plan_is_fixed() {
        var answer = save(editor.get(page), "1.000,5", "Mit den Gästen des Sommerfests.");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(stored(value)).isEqualTo("1000,5");
        assertThat(editor.get(page).document().select("details td").eachText())
                .contains("1.000,5", "Mit den Gästen des Sommerfests.")
                .anyMatch(text -> text.startsWith("Quartiersarbeit"));
        assertThat(portal.as("reader").get(page).document().select("main").text())
                .contains("1.000,5 – Mit den Gästen des Sommerfests.")
                .doesNotContain("Eingetragen von");
    }

    @Test
    void what_cannot_be_is_refused_at_its_field_and_kept() {
        save(editor.get(page), "7", "");
        Map.of(
                        "drei",
                        "geben Sie eine Zahl ein",
                        "1234567890123",
                        "12 Stellen",
                        "0,125",
                        "2 Stellen",
                        "",
                        "fehlt der Messwert")
                .forEach((typed, why) -> {
                    var refused = save(editor.get(page), typed, "Dazu ist etwas zu sagen.");
                    assertThat(refused.status()).as(typed).isEqualTo(422);
                    assertThat(refused.document().getElementById(value).val()).isEqualTo(typed);
                    assertThat(refused.document().getElementById(remark).val()).isEqualTo("Dazu ist etwas zu sagen.");
                    assertThat(refused.document()
                                    .getElementById(value + "_error")
                                    .text())
                            .as(typed)
                            .contains(why);
                });
        assertThat(stored(value)).isEqualTo("7");
    }

    @Test
    void about_a_value_that_both_entered_the_second_decides() {
        save(editor.get(page), "11", "");
        var mine = editor.get(page);
        save(editor.get(page), "12", "");

        var asked = save(mine, "13", "");

        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.document().getElementById("disputed").text())
                .contains("Gespeichert: 12")
                .contains("Ihre Eingabe: 13");
        assertThat(stored(value)).isEqualTo("12");
        var choice = "choice-" + value.replaceFirst(".*:", "");
        var decided = editor.press(asked, "measurementsForm:save", Map.of(value, "13", choice, "mine"));
        assertThat(decided.status()).isEqualTo(302);
        assertThat(stored(value)).isEqualTo("13");
    }

    @Test
    void strangers_readers_and_other_staff_enter_nothing() {
        save(editor.get(page), "21", "");
        var filled = new HashMap<String, String>();
        ((FormElement) editor.get(page).document().getElementById("measurementsForm"))
                .formData()
                .forEach(field -> filled.put(field.key(), field.value()));
        filled.put(value, "666");
        filled.put("measurementsForm:save", "Speichern");
        assertThat(new Visitor(portal::url).get(page).location()).startsWith("/login");
        for (var other : new String[] {"editor2", "manager2"}) {
            assertThat(portal.as(other).get(page).status()).as(other).isEqualTo(403);
        }
        for (var other : new String[] {"manager", "reader", "admin"}) {
            assertThat(portal.as(other).get(page).document().getElementById("measurementsForm:save"))
                    .as(other)
                    .isNull();
        }
        for (var other : new String[] {"editor2", "manager2", "manager", "reader", "admin"}) {
            portal.as(other).post(page, filled);
        }
        assertThat(stored(value)).isEqualTo("21");
    }

    @Test
    void the_document_of_the_plan_carries_them_and_a_calendar_quarter_to_come_is_not_offered() {
        save(editor.get(page), "31", "Für das Dokument");
        var document = editor.get(page.replaceFirst("measurements", "document").replaceFirst("&quarter.*", ""));
        assertThat(document.body()).contains("\"measurements\"", "Für das Dokument");
        var future = editor.get(page.replaceFirst("quarter=.*", "quarter=2099-Q1"));
        assertThat(future.status()).isEqualTo(200);
        assertThat(future.document().select("#quarter option[selected]").val())
                .isEqualTo(future.document().select("#quarter option").first().val());
    }
}
