package de.strategieportal.web.quartier;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.strategieportal.web.testing.Axe;
import de.strategieportal.web.testing.Browser;
import de.strategieportal.web.testing.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QuartierImportBrowserIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void every_step_is_accessible_on_every_screen() {
        var page = browser.openAs("admin", Screen.DESK, "/admin/quartier-import");
        Axe.checkEverywhere(page);

        page.getByLabel("Grenzen (GeoJSON)").setInputFiles(file("karte.geojson", QuartierImportIT.BOUNDARIES));
        page.getByLabel("Einwohner*innen nach Alter (CSV)")
                .setInputFiles(file("alter.csv", QuartierImportIT.RESIDENTS));
        page.getByLabel("Gemeinde").fill("Browserstadt");
        page.getByText("Hochladen und prüfen").click();
        assertThat(page.getByText("Schritt 2 von 3")).isVisible();
        openDetails(page);
        Axe.checkEverywhere(page);

        page.getByText("Jetzt übernehmen", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.getByText("Schritt 3 von 3")).isVisible();
        Axe.checkEverywhere(page);
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private static void openDetails(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
    }
}
