package de.strategieportal.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.web.testing.Portal;
import de.strategieportal.web.testing.Visitor;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NarrativesIT {

    @RegisterExtension
    static final Portal portal = new Portal();

    final Visitor editor = portal.as("editor");
    String page;
    String anotherYear;

    @BeforeEach
    void a_plan_of_several_years_that_the_editor_writes() {
        var years =
                editor.get("/strategy/list").document().select("a[href*=strategy/overview]").eachAttr("href").stream()
                        .map(href -> editor.get("/report/narratives?" + href.replaceFirst(".*\\?", ""))
                                .document())
                        .filter(each -> each.getElementById("narrativesForm") != null)
                        .map(each -> each.select("nav[aria-label=Jahr] a").eachAttr("href"))
                        .filter(each -> each.size() > 1)
                        .findFirst()
                        .orElseThrow();
        page = years.get(0);
        anotherYear = years.get(1);
    }

    private String year() {
        return page.replaceFirst(".*year=", "");
    }

    private void write(String field, String text) {
        var answer = editor.press(editor.get(page), "narrativesForm:save", Map.of("narrativesForm:" + field, text));
        assertThat(answer.status()).isEqualTo(302);
    }

    @Test
    void what_staff_tell_stands_in_the_sachbericht_of_the_year() {
        write("results", "Der Lesekreis trägt sich jetzt selbst.");

        var report = editor.get("/report/download?kind=sachbericht&drafts=true&chapter=narrative&format=pdf" + "&from="
                + year() + "-Q1&to=" + year() + "-Q4");
        assertThat(report.body()).startsWith("%PDF");
        assertThat(editor.get(page)
                        .document()
                        .getElementById("narrativesForm:results")
                        .text())
                .contains("Lesekreis");
        assertThat(editor.get(anotherYear).document().text()).doesNotContain("Lesekreis");
    }

    @Test
    void two_people_who_write_at_once_keep_both_what_they_wrote() {
        write("course", "Stand am Morgen.");
        var mine = editor.get(page);
        write("outlook", "Jemand anderes blickt voraus.");

        var answer = editor.press(mine, "narrativesForm:save", Map.of("narrativesForm:course", "Stand am Abend."));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(editor.get(page).document().text())
                .contains("Stand am Abend.")
                .contains("blickt voraus");
    }

    @Test
    void about_a_section_both_changed_the_second_decides() {
        write("situation", "Am Anfang.");
        var mine = editor.get(page);
        write("situation", "Von der Kollegin.");

        var asked = editor.press(mine, "narrativesForm:save", Map.of("narrativesForm:situation", "Von mir."));

        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.document().getElementById("disputed").text())
                .contains("Von der Kollegin.")
                .contains("Von mir.");
        var decided = editor.press(
                asked,
                "narrativesForm:save",
                Map.of("narrativesForm:situation", "Von mir.", "choice-situation", "mine"));
        assertThat(decided.status()).isEqualTo(302);
        assertThat(editor.get(page).document().text()).contains("Von mir.");
    }

    @Test
    void strangers_readers_and_other_staff_write_nothing() {
        assertThat(new Visitor(portal::url).get(page).location()).startsWith("/login");
        assertThat(portal.as("editor2").get(page).status()).isEqualTo(403);
        assertThat(portal.as("manager2").get(page).status()).isEqualTo(403);
        var reader = portal.as("reader").get(page);
        assertThat(reader.document().getElementById("narrativesForm")).isNull();
    }
}
