package de.strategieportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.web.testing.Axe;
import de.strategieportal.web.testing.Browser;
import de.strategieportal.web.testing.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StartPageBrowserIT {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void strangers_are_asked_who_they_are() {
        var page = browser.open("/");
        assertThat(page.url()).contains("/login");
        Axe.checkEverywhere(page);
    }

    @Test
    void people_see_what_to_do_next() {
        var page = browser.openAs("editor", Screen.DESK, "/");
        assertThat(page.url()).doesNotContain("/login");
        Axe.checkEverywhere(page);
    }
}
