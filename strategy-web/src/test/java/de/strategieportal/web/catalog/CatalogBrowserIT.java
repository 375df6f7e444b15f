package de.strategieportal.web.catalog;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.strategieportal.web.testing.Axe;
import de.strategieportal.web.testing.Browser;
import de.strategieportal.web.testing.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CatalogBrowserIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void an_administrator_finds_every_part_of_the_catalogue_and_moves_a_category_by_keyboard() {
        var page = browser.openAs("admin", Screen.DESK, "/admin/catalog-channels");
        for (var part : new String[] {"Kanäle", "Referenzwerte", "Aufwandswerte", "Zielgruppenkategorien"}) {
            page.getByRole(AriaRole.LINK, exactly(part)).click();
            assertThat(page.locator("h1")).hasText(part);
            Axe.checkEverywhere(page);
            page.locator("tbody a").first().click();
            Axe.checkEverywhere(page);
            page.goBack();
        }

        var second =
                page.locator("tbody tr >> nth=1").locator("th").textContent().strip();
        page.locator("tbody tr >> nth=1").getByRole(AriaRole.BUTTON).first().press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText(second);
        assertThat(page.locator("tbody tr >> nth=0").locator("th")).hasText(second);
        page.locator("tbody tr >> nth=0").getByRole(AriaRole.BUTTON).last().press("Enter");
        assertThat(page.locator("tbody tr >> nth=1").locator("th")).hasText(second);
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
