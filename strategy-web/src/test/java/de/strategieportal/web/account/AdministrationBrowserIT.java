package de.strategieportal.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.strategieportal.web.testing.Axe;
import de.strategieportal.web.testing.Browser;
import de.strategieportal.web.testing.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdministrationBrowserIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @EnumSource
    void its_pages_are_accessible_on_every_screen(Screen screen) {
        var page = browser.openAs("admin", screen, "/admin/accounts?search=editor");
        check(page);
        for (var path : new String[] {"/admin/traeger", "/admin/quartiere"}) {
            page.navigate(path);
            check(page);
            page.click("tbody a >> nth=0");
            check(page);
        }
        page.navigate("/admin/accounts?search=editor");
        page.click("tbody a >> nth=0");
        check(page);
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_sign_in_is_accessible_on_every_screen(Screen screen) {
        var page = browser.openAs("niemand", screen, "/");

        assertThat(page.textContent("[role=alert]")).contains("stimmt nicht");
        Axe.check(page);
    }

    @Test
    void who_signs_out_says_so_and_is_out() {
        var page = browser.openAs("admin", Screen.DESK, "/admin/traeger");
        page.click("form[action$='/logout'] button");

        assertThat(page.textContent(".q-notice")).contains("abgemeldet");
        page.navigate("/admin/traeger");
        assertThat(page.url()).contains("/login");
    }

    private static void check(Page page) {
        Axe.check(page);
        assertThat((boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                .as(page.url())
                .isFalse();
    }
}
