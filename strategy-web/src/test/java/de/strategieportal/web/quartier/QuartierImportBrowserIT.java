package de.strategieportal.web.quartier;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.strategieportal.web.testing.Axe;
import de.strategieportal.web.testing.Browser;
import de.strategieportal.web.testing.Screen;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuartierImportBrowserIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @EnumSource
    void every_step_is_accessible_on_every_screen(Screen screen) {
        var page = browser.open(screen, "/login?to=/admin/quartier-import");
        page.fill("[name=name]", "admin");
        page.fill("[name=password]", "quartier-demo");
        page.click("#signIn");
        page.waitForURL("**/admin/quartier-import");
        Axe.check(page);

        page.getByLabel("Grenzen (GeoJSON)").setInputFiles(file("karte.geojson", QuartierImportIT.BOUNDARIES));
        page.getByLabel("Einwohner*innen nach Alter (CSV)")
                .setInputFiles(file("alter.csv", QuartierImportIT.RESIDENTS));
        page.getByLabel("Gemeinde").fill("Browserstadt " + screen);
        page.getByText("Hochladen und prüfen").click();
        assertThat(page.getByText("Schritt 2 von 3")).isVisible();
        openDetails(page);
        Axe.check(page);

        page.getByText("Jetzt übernehmen", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.getByText("Schritt 3 von 3")).isVisible();
        Axe.check(page);
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private static void openDetails(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
    }
}
