package de.strategieportal.web.strategy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import de.strategieportal.web.testing.Axe;
import de.strategieportal.web.testing.Browser;
import de.strategieportal.web.testing.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlanningBrowserIT {

    private static final Map<String, List<String>> FORMS = Map.of(
            "overview", List.of("edit=plan"),
            "baseline", List.of("edit=baseline", "goal=new", "context=new"),
            "target-groups", List.of("group=new"),
            "digital-goals", List.of("goal=new"),
            "reachability", List.of(),
            "resources", List.of("resource=new", "budget=new"),
            "channels", List.of("channel=new", "weights=change"),
            "activities", List.of("activity=new"));

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void every_step_and_its_forms_are_accessible_on_every_screen() {
        var page = browser.openAs("editor", Screen.DESK, "/strategy/list");
        Axe.checkEverywhere(page);
        check(page, "/strategy/new");
        var full = planNamed(page, "Eichkamp bleibt im Gespräch");
        var draft = begin(page, "Auf jedem Bildschirm");
        FORMS.forEach((step, forms) -> {
            check(page, "/strategy/" + step + "?strategy=" + full);
            forms.forEach(form -> {
                check(page, "/strategy/" + step + "?strategy=" + draft + "&" + form);
                assertThat(page.locator("main form").first()).isVisible();
            });
        });
    }

    @Test
    void the_second_of_two_people_sees_what_the_first_saved_and_decides() {
        var first = browser.openAs("editor", Screen.DESK, "/");
        var plan = begin(first, "Zu zweit");
        open(first, "baseline", plan, "goal=new");
        first.getByLabel("Ziel", exact()).fill("Gemeinsam");
        save(first);
        first.getByRole(AriaRole.LINK, name("Bearbeiten Gemeinsam")).click();
        var second = browser.signIn("editor");
        second.navigate(first.url());

        first.getByLabel("Ziel", exact()).fill("Gemeinsam statt einsam");
        save(first);
        second.getByLabel("Ziel", exact()).fill("Gemeinsam am Fluss");
        second.getByText("Mehr angeben").click();
        field(second, "Erläuterung").fill("Das soll nicht verloren gehen");
        button(second, "Speichern").click();

        assertThat(second.locator("#disputed")).containsText("Gemeinsam statt einsam");
        assertThat(second.getByLabel("Ziel", exact())).hasValue("Gemeinsam am Fluss");
        Axe.checkEverywhere(second);
        first.reload();
        assertThat(first.getByText("Gemeinsam am Fluss")).hasCount(0);

        second.getByLabel("Ihre Eingabe: Gemeinsam am Fluss").check();
        save(second);
        first.reload();
        assertThat(first.getByRole(AriaRole.HEADING, name("Gemeinsam am Fluss")))
                .isVisible();
        assertThat(first.getByText("Das soll nicht verloren gehen")).isVisible();
    }

    @Test
    void a_period_that_ends_before_it_begins_is_said_at_its_field_and_nothing_is_lost() {
        var page = browser.openAs("editor", Screen.DESK, "/");
        var plan = begin(page, "Falsch herum");
        open(page, "resources", plan, "resource=new");
        field(page, "Art").selectOption("Ehrenamt");
        field(page, "Funktion").fill("Besuchsdienst");
        field(page, "Stunden je Woche und Person").fill("2");
        field(page, "Bis Kalenderquartal").selectOption(new SelectOption().setIndex(1));
        button(page, "Speichern").click();

        assertThat(page.locator("[id='resourceForm:to_error']")).containsText("Das Ende liegt vor dem Anfang");
        assertThat(field(page, "Funktion")).hasValue("Besuchsdienst");
        Axe.checkEverywhere(page);
    }

    @Test
    void what_is_typed_is_saved_on_the_way_and_outlives_a_session_that_ended() {
        var page = browser.openAs("editor", Screen.PHONE, "/");
        var plan = begin(page, "Zwischen zwei Terminen");
        open(page, "baseline", plan, "edit=baseline");
        field(page, "Für wen ist das Quartiersprojekt da?").fill("Menschen ab 65");
        assertThat(page.locator(".q-saving")).hasText("Alle Änderungen gespeichert.");

        page.context().clearCookies();
        field(page, "Welche Technik ist schon da?").fill("WLAN im Treff");
        assertThat(page.locator(".q-saving")).containsText("Nicht gespeichert: Ihre Anmeldung ist abgelaufen");
        button(page, "Speichern").click();
        signIn(page, "editor");

        assertThat(field(page, "Für wen ist das Quartiersprojekt da?")).hasValue("Menschen ab 65");
        assertThat(field(page, "Welche Technik ist schon da?")).hasValue("WLAN im Treff");
        save(page);
        assertThat(page.getByText("WLAN im Treff")).isVisible();
    }

    @Test
    void whoever_leaves_with_something_unsaved_is_asked_first() {
        var page = browser.openAs("editor", Screen.DESK, "/");
        var plan = begin(page, "Beinahe weg");
        open(page, "baseline", plan, "goal=new");
        page.getByLabel("Ziel", exact()).fill("Noch nicht gespeichert");
        var asked = new ArrayList<String>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        page.navigate("/strategy/list");
        assertThat(asked).containsExactly("beforeunload");
    }

    private static void signIn(Page page, String name) {
        page.locator("input[name=name]").fill(name);
        page.locator("input[name=password]").fill("quartier-demo");
        page.locator("main button[type=submit], main input[type=submit]").click();
    }

    private static String begin(Page page, String title) {
        page.navigate("/strategy/new");
        field(page, "Titel").fill(title);
        field(page, "Quartier").selectOption(new SelectOption().setIndex(1));
        button(page, "Plan beginnen").click();
        assertThat(page).hasURL(Pattern.compile(".*/strategy/overview.*"));
        return page.url().replaceFirst(".*strategy=", "");
    }

    private static String planNamed(Page page, String title) {
        page.navigate("/strategy/list");
        return page.getByRole(AriaRole.LINK, name(title))
                .first()
                .getAttribute("href")
                .replaceFirst(".*strategy=", "");
    }

    private static void check(Page page, String path) {
        page.navigate(path);
        assertThat(page.locator("h1")).hasCount(1);
        Axe.checkEverywhere(page);
    }

    private static void open(Page page, String step, String plan, String form) {
        page.navigate("/strategy/" + step + "?strategy=" + plan + "&" + form);
    }

    private static void save(Page page) {
        button(page, "Speichern").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Gespeichert");
    }

    private static Locator button(Page page, String label) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    /** Labels end in "(freiwillig)" where a field may stay empty. */
    private static Locator field(Page page, String label) {
        return page.getByLabel(Pattern.compile("^" + label.replace("?", "\\?") + "( \\(freiwillig\\))?$"));
    }

    private static Page.GetByRoleOptions name(String text) {
        return new Page.GetByRoleOptions().setName(text);
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
