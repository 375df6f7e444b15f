package de.strategieportal.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.web.testing.Axe;
import de.strategieportal.web.testing.Browser;
import de.strategieportal.web.testing.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AdministrationBrowserIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void its_pages_are_accessible_on_every_screen() {
        var page = browser.openAs("admin", Screen.DESK, "/admin/accounts?search=editor");
        Axe.checkEverywhere(page);
        for (var path : new String[] {"/admin/traeger", "/admin/quartiere"}) {
            page.navigate(path);
            Axe.checkEverywhere(page);
            page.click("tbody a >> nth=0");
            Axe.checkEverywhere(page);
        }
        page.navigate("/admin/accounts?search=editor");
        page.click("tbody a >> nth=0");
        Axe.checkEverywhere(page);
    }

    @Test
    void a_refused_sign_in_is_accessible_on_every_screen() {
        var page = browser.open("/login");
        page.fill("#name", "niemand");
        page.fill("#password", "geraten");
        page.click("#signIn");

        assertThat(page.textContent("[role=alert]")).contains("stimmt nicht");
        Axe.checkEverywhere(page);
    }

    @Test
    void who_signs_out_says_so_and_is_out() {
        var page = browser.signIn("admin");
        page.click("form[action$='/logout'] button");

        assertThat(page.textContent(".q-notice")).contains("abgemeldet");
        page.navigate("/admin/traeger");
        assertThat(page.url()).contains("/login");
    }
}
