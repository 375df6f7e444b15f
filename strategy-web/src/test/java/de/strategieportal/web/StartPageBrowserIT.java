package de.strategieportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.web.testing.Axe;
import de.strategieportal.web.testing.Browser;
import de.strategieportal.web.testing.Screen;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StartPageBrowserIT {
    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @EnumSource
    void strangers_are_asked_who_they_are(Screen screen) {
        var page = browser.open(screen, "/");
        assertThat(page.url()).contains("/login");
        Axe.check(page);
    }

    @ParameterizedTest
    @EnumSource
    void people_see_what_to_do_next(Screen screen) {
        var page = browser.openAs("editor", screen, "/");
        assertThat(page.url()).doesNotContain("/login");
        Axe.check(page);
    }
}
