package de.strategieportal.web.strategy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import de.strategieportal.web.testing.Axe;
import de.strategieportal.web.testing.Browser;
import de.strategieportal.web.testing.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of a plan: between the people who write it and those who decide, and on its way elsewhere. */
class PlanJourneysBrowserIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void a_plan_is_sent_back_mended_approved_reopened_and_compared_with_what_was_approved() {
        var staff = browser.openAs("editor", Screen.DESK, "/");
        var plan = begin(staff, "Hin und her");
        goal(staff, plan, "Alle kennen den Treff");
        overview(staff, plan);
        press(staff, "Zur Prüfung einreichen");

        var manager = browser.openAs("manager", Screen.DESK, "/");
        overview(manager, plan);
        press(manager, "Zurückgeben");
        assertThat(manager.locator(".q-errors")).containsText("was noch fehlt");
        field(manager, "Was soll überarbeitet werden?").fill("Bitte ein Ziel für Familien ergänzen");
        press(manager, "Zurückgeben");
        assertThat(manager.getByRole(AriaRole.STATUS)).containsText("Entwurf");

        overview(staff, plan);
        assertThat(staff.getByText("Bitte ein Ziel für Familien ergänzen")).isVisible();
        goal(staff, plan, "Familien finden sich");
        overview(staff, plan);
        press(staff, "Zur Prüfung einreichen");

        overview(manager, plan);
        press(manager, "Freigeben");
        link(manager, "Fassung 1 vom").click();
        assertThat(manager.getByText("Familien finden sich").first()).isVisible();
        Axe.checkEverywhere(manager);
        overview(manager, plan);
        field(manager, "Was soll überarbeitet werden?").fill("Neue Förderung");
        press(manager, "Überarbeiten");

        goal(staff, plan, "Auch Jugendliche kommen");
        overview(staff, plan);
        staff.getByText("mit dem Stand von heute vergleichen").click();
        var added = staff.locator("section.q-card").filter(new Locator.FilterOptions().setHasText("hinzugefügt"));
        assertThat(added).hasCount(1);
        assertThat(added).containsText("Auch Jugendliche kommen");
        Axe.checkEverywhere(staff);
        staff.navigate("/strategy/history?strategy=" + plan);
        assertThat(staff.locator("tbody")).containsText("Neue Förderung");
        Axe.checkEverywhere(staff);
    }

    @Test
    void a_plan_goes_to_another_quartier_as_a_copy_and_as_a_document() throws IOException {
        var page = browser.openAs("editor", Screen.DESK, "/");
        var plan = begin(page, "Auf Reisen");
        goal(page, plan, "Nachbarn helfen einander");

        overview(page, plan);
        link(page, "Plan kopieren").click();
        assertThat(field(page, "Titel der Kopie")).hasValue("Auf Reisen (Kopie)");
        field(page, "Quartier").selectOption(new SelectOption().setIndex(2));
        Axe.checkEverywhere(page);
        press(page, "Kopie anlegen");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Die Kopie ist als Entwurf angelegt");

        overview(page, plan);
        var file = Files.createTempFile("plan", ".json");
        page.waitForDownload(() -> link(page, "Als JSON herunterladen").click()).saveAs(file);
        var broken = Files.writeString(
                Files.createTempFile("plan", ".json"),
                Files.readString(file).replace("Nachbarn helfen einander", "x".repeat(301)));

        page.navigate("/strategy/import");
        choose(page, broken);
        assertThat(page.getByRole(AriaRole.ALERT))
                .containsText(
                        "Übergeordnete Ziele, Eintrag 1, Ziel (/overarchingGoals/0/wording): Der Text ist zu lang");
        Axe.checkEverywhere(page);
        choose(page, file);
        assertThat(page.locator("main")).containsText("Auf Reisen");
        assertThat(page.locator("main")).containsText("Daraus wird ein Entwurf für das Quartier");
        Axe.checkEverywhere(page);
        press(page, "Entwurf anlegen");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Der Entwurf ist angelegt");
        link(page, "1 Ausgangsbasis").first().click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Nachbarn helfen einander")))
                .isVisible();
    }

    @Test
    void who_types_an_age_sees_at_once_how_many_residents_are_that_old() {
        var page = browser.openAs("editor", Screen.DESK, "/");
        var plan = begin(page, "Wie viele sind das?");
        page.navigate("/strategy/target-groups?strategy=" + plan + "&group=new");
        var hint = page.locator("[id='targetGroupForm:size_hint']");
        assertThat(hint).containsText("Wenn Sie das Alter angeben");
        field(page, "Alter von").fill("65");
        assertThat(hint).containsText(Pattern.compile("etwa [1-9][0-9.]* Menschen dieses Alters"));
        field(page, "Alter bis").fill("12");
        assertThat(hint).containsText("etwa 0 Menschen");
    }

    private static void choose(Page page, java.nio.file.Path file) {
        page.locator("input[type=file]").setInputFiles(file);
        field(page, "Quartier des neuen Plans").selectOption(new SelectOption().setIndex(2));
        press(page, "Dokument prüfen");
    }

    private static String begin(Page page, String title) {
        page.navigate("/strategy/new");
        field(page, "Titel").fill(title);
        field(page, "Quartier").selectOption(new SelectOption().setIndex(1));
        press(page, "Plan beginnen");
        assertThat(page).hasURL(Pattern.compile(".*/strategy/overview.*"));
        return page.url().replaceFirst(".*strategy=", "");
    }

    private static void goal(Page page, String plan, String wording) {
        page.navigate("/strategy/baseline?strategy=" + plan + "&goal=new");
        field(page, "Ziel").fill(wording);
        press(page, "Speichern");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Gespeichert");
    }

    private static void overview(Page page, String plan) {
        page.navigate("/strategy/overview?strategy=" + plan);
    }

    private static void press(Page page, String label) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click();
    }

    private static Locator link(Page page, String label) {
        return page.getByRole(AriaRole.LINK, named(label)).first();
    }

    /** Labels end in "(freiwillig)" where a field may stay empty. */
    private static Locator field(Page page, String label) {
        return page.getByLabel(Pattern.compile("^" + label.replace("?", "\\?") + "( \\(freiwillig\\))?$"));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
