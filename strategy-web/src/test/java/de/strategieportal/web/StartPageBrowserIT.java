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
    void it_is_accessible_on_every_screen(Screen screen) {
        var page = browser.open(screen, "/");
        assertThat(page.title()).isNotBlank();
        Axe.check(page);
    }
}
