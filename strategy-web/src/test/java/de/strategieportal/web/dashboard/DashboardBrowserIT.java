package de.strategieportal.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.web.testing.Axe;
import de.strategieportal.web.testing.Browser;
import de.strategieportal.web.testing.Portal;
import de.strategieportal.web.testing.Screen;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DashboardBrowserIT {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void dashboard_and_report_are_accessible_on_every_screen() {
        var page = browser.openAs("manager", Screen.DESK, "/dashboard");
        Axe.checkEverywhere(page);

        page.navigate("/report");
        Axe.checkEverywhere(page);
    }

    @Test
    void a_stranger_signs_in_and_lands_on_the_dashboard() {
        var page = browser.open("/dashboard?quarter=2026-Q4");
        page.fill("#name", "manager");
        page.fill("#password", Portal.PASSWORD);
        page.click("#signIn");

        assertThat(page.url()).endsWith("/dashboard?quarter=2026-Q4");
        assertThat(page.textContent("h1")).contains("Quartiere im Vergleich");
    }

    @Test
    void a_filter_changes_the_address_and_the_figures() {
        var page = browser.openAs("manager", Screen.DESK, "/dashboard?quarter=2026-Q4");
        page.selectOption("#figure", "residents");
        page.check("[name=drafts]");
        page.click(".q-filter button");

        assertThat(page.url())
                .contains("figure=residents")
                .contains("drafts=true")
                .contains("quarter=2026-Q4");
        assertThat(page.textContent("#map h2")).contains("Bevölkerung");
        assertThat(page.textContent(".q-basis")).contains("einbezogen");
    }

    @Test
    void the_map_is_walked_by_keyboard_and_leads_to_the_table() {
        var page = browser.openAs("manager", Screen.DESK, "/dashboard?quarter=2026-Q4");
        page.focus("svg.q-map a");
        var name = page.evaluate("document.activeElement.getAttribute('aria-label')")
                .toString();
        page.keyboard().press("Enter");

        assertThat(name).contains(": ");
        assertThat(page.textContent("tr:target th")).isEqualTo(name.substring(0, name.indexOf(':')));
    }

    @Test
    void the_report_is_downloaded_as_a_workbook() throws Exception {
        var page = browser.openAs("manager", Screen.DESK, "/report");
        var file = page.waitForDownload(() -> page.click("#xlsx"));

        assertThat(file.suggestedFilename()).startsWith("Bericht-").endsWith(".xlsx");
        assertThat(Files.size(file.path())).isGreaterThan(5_000);
    }
}
