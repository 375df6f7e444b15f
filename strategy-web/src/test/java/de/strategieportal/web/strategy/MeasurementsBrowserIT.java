package de.strategieportal.web.strategy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.strategieportal.web.testing.Axe;
import de.strategieportal.web.testing.Browser;
import de.strategieportal.web.testing.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MeasurementsBrowserIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void staff_enter_a_value_by_keyboard_mend_a_wrong_one_and_readers_see_it() {
        var page = browser.openAs("editor", Screen.DESK, "/strategy/list");
        page.getByRole(AriaRole.LINK, named("Sonnenhang spricht viele Sprachen"))
                .first()
                .click();
        page.getByRole(AriaRole.LINK, named("Messwerte")).click();
        Axe.checkEverywhere(page);

        var value = page.locator("[id*='value-']:is(input)").first();
        value.focus();
        page.keyboard().type("drei");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("geben Sie eine Zahl ein");
        assertThat(value).hasValue("drei");
        Axe.checkEverywhere(page);

        value.fill("151,5");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Gespeichert");
        page.locator("summary").getByText("Verlauf").first().click();
        assertThat(page.locator("details[open] td").getByText("151,5")).isVisible();
        Axe.checkEverywhere(page);

        var reader = browser.openAs("reader", Screen.DESK, page.url().replaceFirst("^https?://[^/]+", ""));
        assertThat(reader.locator(".q-said dd").getByText("151,5").first()).isVisible();
        assertThat(reader.locator("[id*='value-']:is(input)")).hasCount(0);
        Axe.checkEverywhere(reader);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
