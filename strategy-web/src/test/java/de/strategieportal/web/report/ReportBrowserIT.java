package de.strategieportal.web.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import de.strategieportal.web.testing.Axe;
import de.strategieportal.web.testing.Browser;
import de.strategieportal.web.testing.Keyboard;
import de.strategieportal.web.testing.Portal;
import de.strategieportal.web.testing.Screen;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReportBrowserIT {

    @RegisterExtension
    static final Portal portal = new Portal();

    @RegisterExtension
    static final Browser browser = new Browser();

    private static Page manager(String path) {
        return browser.openAs("manager", Screen.DESK, path);
    }

    @Test
    void a_report_is_put_together_by_keyboard_ordered_watched_and_fetched() throws Exception {
        var page = manager("/report");
        Axe.checkEverywhere(page);
        var keys = new Keyboard(page);
        keys.press("Nach oben: Zielgruppen");
        assertThat(page.locator("#groups-up")).isFocused();
        keys.enter();
        assertThat(page.url()).contains("chapter=summary,quarters,groups,comparison,resources");
        keys.tick("Entwürfe und Pläne in Prüfung einbeziehen").press("Im Hintergrund schreiben lassen");

        assertThat(page.locator("#wish")).containsText("im Hintergrund");
        Axe.checkEverywhere(page);
        keys.press("In Auftrag geben");

        page.waitForURL("**/report/mine");
        assertThat(page.locator("[role=status]").first()).containsText("in Auftrag");
        var line = page.locator("[data-order]").first();
        assertThat(line).hasAttribute("data-state", "DONE", new HasAttributeOptions().setTimeout(60_000));
        assertThat(page.locator("[data-orders-said]")).containsText("fertig");
        Axe.checkEverywhere(page);
        var file = page.waitForDownload(() -> line.locator("a").click());
        assertThat(file.suggestedFilename()).endsWith(".pdf");
        assertThat(Files.readAllBytes(file.path())).startsWith('%', 'P', 'D', 'F');

        portal.execute("UPDATE report_order SET seen = FALSE WHERE ordered_by = 'manager'");
        page.navigate("/");
        assertThat(page.locator("[data-news]")).containsText("fertig");
        Axe.checkEverywhere(page);
        page.click("text=Zu meinen Berichten");

        line.locator("summary").click();
        Axe.checkEverywhere(page);
        line.locator("button[name=remove]").click();
        page.waitForURL("**/report/mine");
        assertThat(page.locator("[role=status]").first()).containsText("entfernt");
    }

    @Test
    void a_letterhead_is_given_and_its_report_written_regularly() {
        var page = manager("/report/letterhead");
        page.fill("[id='letterheadForm:address']", "Marktplatz 1\n12345 Eschenfurt");
        page.fill("[id='letterheadForm:accent']", "#fff27a");
        page.click("[id='letterheadForm:save']");
        assertThat(page.locator("[role=alert]")).containsText("nicht gut zu lesen");
        Axe.checkEverywhere(page);
        page.fill("[id='letterheadForm:accent']", "#1b5e3a");
        page.click("[id='letterheadForm:save']");
        assertThat(page.locator(".q-letterhead rect")).hasAttribute("fill", "#1b5e3a");

        page.navigate("/report?kind=board");
        page.click("#regularly");
        page.fill("[id='scheduleForm:name']", "Seite für den Vorstand");
        page.selectOption("[id='scheduleForm:span']", "LAST_QUARTER");
        page.getByText("Förderbeirat, liest mit", new GetByTextOptions().setExact(false))
                .first()
                .click();
        Axe.checkEverywhere(page);
        page.click("[id='scheduleForm:save']");
        page.waitForURL("**/report/schedules");
        assertThat(page.locator("#list")).containsText("Seite für den Vorstand");
        Axe.checkEverywhere(page);

        page.locator("#list li:has-text('Seite für den Vorstand') summary").click();
        page.locator("#list li:has-text('Seite für den Vorstand') button[name=remove]")
                .click();
        assertThat(page.locator("[role=status]").first()).containsText("nicht mehr geschrieben");
    }

    @Test
    void what_staff_tell_is_saved_while_they_write() {
        var page = browser.openAs("editor", Screen.DESK, "/strategy/list");
        page.locator("main a[href*='strategy/overview']").first().click();
        page.click("text=Texte für den Sachbericht");
        page.fill("[id='narrativesForm:difficulties']", "Der Raum war im Winter zu kalt.");
        assertThat(page.locator(".q-saving")).containsText("Alle Änderungen gespeichert");
        Axe.checkEverywhere(page);

        page.reload();
        assertThat(page.inputValue("[id='narrativesForm:difficulties']")).isEqualTo("Der Raum war im Winter zu kalt.");
    }

    @Test
    void whoever_has_no_report_yet_is_invited() {
        var page = browser.openAs("editor2", Screen.DESK, "/report/schedules");
        Axe.checkEverywhere(page);
        page.navigate("/report/table");
        Axe.checkEverywhere(page);
        page.navigate("/report?kind=sachbericht&from=2040-Q1");
        assertThat(page.locator("#preview")).containsText("Zu dieser Auswahl gibt es keinen Plan");
        Axe.checkEverywhere(page);
        page.navigate("/report/download?format=exe");
        Axe.checkEverywhere(page);
    }
}
