package de.strategieportal.web.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.strategieportal.web.testing.Axe;
import de.strategieportal.web.testing.Browser;
import de.strategieportal.web.testing.Portal;
import de.strategieportal.web.testing.Screen;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A manager before a meeting of the board. */
class DashboardBrowserIT {
    @RegisterExtension
    static final Browser browser = new Browser();

    private static Page manager(String path) {
        return browser.openAs("manager", Screen.DESK, path);
    }

    @Test
    void every_dashboard_is_accessible_on_every_screen() {
        var page = manager("/dashboard?quarter=2026-Q4");
        Axe.checkEverywhere(page);
        for (var path : List.of(
                "/dashboard/comparison?quarter=2026-Q4",
                "/dashboard/resources?quarter=2026-Q4",
                "/dashboard/target-groups?quarter=2026-Q4",
                "/dashboard/over-time?quarter=2026-Q4",
                "/dashboard/map?quarter=2026-Q4",
                "/dashboard/figure?figure=coverage",
                "/dashboard/views?address=/dashboard")) {
            page.navigate(path);
            Axe.checkEverywhere(page);
        }
        page.navigate("/dashboard?quarter=2026-Q4");
        page.locator("#quartiere tbody th a").first().click();
        Axe.checkEverywhere(page);
        page.navigate("/dashboard?quarter=2026-Q4");
        link(page, "Josefsviertel");
        page.locator("#plans tbody th a").first().click();
        Axe.checkEverywhere(page);
    }

    @Test
    void where_do_hours_and_need_not_match() {
        var page = manager("/dashboard?quarter=2026-Q4");
        link(page, "Ressourcen");

        assertThat(page.locator("#hours")).containsText("Am meisten fehlen in Josefsviertel: 6,31 Stunden je Woche");
        assertThat(page.locator("#need svg[role=img] text:has-text('Josefsviertel')"))
                .hasCount(1);
        page.locator("#need summary").click();
        assertThat(page.locator("#need tbody tr:has-text('Josefsviertel')")).containsText("15,31");
    }

    @Test
    void which_quartier_lacks_hours_for_which_group_next_quarter() {
        var page = manager("/dashboard/target-groups?quarter=2026-Q4");
        link(page, "Q1 2027");

        assertThat(page).hasURL(Pattern.compile(".*quarter=2027-Q1.*"));
        assertThat(page.locator("#missing > p").first()).containsText("Am meisten Stunden fehlen für");
        assertThat(page.locator("#missing tbody td.q-heat-5")).not().hasCount(0);
    }

    @Test
    void who_is_reached_by_nothing() {
        var page = manager("/dashboard?quarter=2026-Q4");
        link(page, "Zielgruppen");

        var unplanned = page.locator("#categories tr:has-text('Menschen mit Behinderungen')");
        assertThat(unplanned).containsText("niemand plant");
        assertThat(page.locator("#categories")).containsText("Am meisten bleiben unerreicht:");
        assertThat(page.locator("#categories"))
                .containsText("Für diese Kategorien plant niemand: Menschen mit Behinderungen");
    }

    @Test
    void what_changed_since_the_quarter_before() {
        var page = manager("/dashboard?quarter=2026-Q4");
        assertThat(page.locator(".q-figure:has-text('Deckung')"))
                .containsText(Pattern.compile("\\d+ Prozentpunkte (weniger|mehr) als in Q3 2026"));

        link(page, "Verlauf");
        assertThat(page.locator("#time-coverage"))
                .containsText(Pattern.compile(
                        "von Q3 2026 auf Q4 2026 haben sich \\d+ Quartiere geändert, am stärksten \\S+"));
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    @Test
    void a_stranger_signs_in_and_lands_on_the_dashboard() {
        var page = browser.open("/dashboard?quarter=2026-Q4");
        page.fill("#name", "manager");
        page.fill("#password", Portal.PASSWORD);
        page.click("#signIn");

        assertThat(page.url()).endsWith("/dashboard?quarter=2026-Q4");
        assertThat(page.textContent("h1")).contains("Auf einen Blick");
    }

    @Test
    void the_map_is_walked_by_keyboard_and_leads_to_the_quartier() {
        var page = manager("/dashboard/map?quarter=2026-Q4");
        page.selectOption("#figure", "residents");
        page.click(".q-filter button");
        page.focus("svg.q-map a");
        var name = page.evaluate("document.activeElement.getAttribute('aria-label')")
                .toString();
        page.keyboard().press("Enter");
        page.waitForURL("**/dashboard/quartier?**");

        assertThat(page.url()).contains("figure=residents").contains("quarter=2026-Q4");
        assertThat(page.textContent("h1")).isEqualTo(name.substring(0, name.indexOf(':')));
    }

    @Test
    void the_report_is_downloaded_as_a_workbook() throws Exception {
        var page = manager("/report/table");
        var file = page.waitForDownload(() -> page.click("#xlsx"));

        assertThat(file.suggestedFilename()).startsWith("Bericht-").endsWith(".xlsx");
        assertThat(Files.size(file.path())).isGreaterThan(5_000);
    }
}
