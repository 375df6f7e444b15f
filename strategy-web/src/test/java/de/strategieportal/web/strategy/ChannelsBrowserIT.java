package de.strategieportal.web.strategy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import de.strategieportal.web.testing.Axe;
import de.strategieportal.web.testing.Browser;
import de.strategieportal.web.testing.Screen;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChannelsBrowserIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void an_editor_weighs_criteria_sees_the_ranking_react_compares_and_decides() {
        var page = browser.openAs("editor", Screen.DESK, "/strategy/new");
        page.getByLabel("Titel").fill("Welcher Kanal?");
        page.getByLabel("Quartier").selectOption(new SelectOption().setIndex(1));
        page.getByRole(AriaRole.BUTTON, named("Plan beginnen")).click();
        assertThat(page).hasURL(Pattern.compile(".*/strategy/overview.*"));
        var plan = page.url().replaceFirst(".*strategy=", "");
        page.navigate("/strategy/channels?strategy=" + plan);
        assertThat(first(page)).isEqualTo("E-Mail-Newsletter");

        page.getByRole(AriaRole.LINK, named("Gewichte ändern")).click();
        Axe.checkEverywhere(page);
        page.locator("[id='weightsForm:ACCESSIBILITY']").fill("0");
        page.getByRole(AriaRole.BUTTON, named("Speichern")).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("neu geordnet");
        assertThat(first(page)).isEqualTo("Diskussionsforum auf der Website");

        page.getByLabel("vergleichen E-Mail-Newsletter").check();
        page.locator("summary")
                .getByText(Pattern.compile("Weitere \\d+ Kanäle"))
                .click();
        page.getByLabel("vergleichen TikTok").check();
        page.getByRole(AriaRole.BUTTON, named("Ausgewählte vergleichen")).click();
        assertThat(page.locator("thead th")).hasText(new String[] {"Kriterium", "E-Mail-Newsletter", "TikTok"});
        Axe.checkEverywhere(page);

        page.getByRole(AriaRole.LINK, named("In den Plan übernehmen E-Mail-Newsletter"))
                .click();
        assertThat(page.getByLabel("Laufende Stunden je Woche")).hasValue("1,50");
        page.getByLabel("Entscheidung").selectOption("nutzen");
        page.getByLabel("Begründung").fill("Alle haben ein Postfach");
        page.getByLabel("Wer hat mitentschieden?").fill("Team und Beirat");
        Axe.checkEverywhere(page);
        page.getByRole(AriaRole.BUTTON, named("Speichern")).click();

        assertThat(page.getByText("Alle haben ein Postfach")).isVisible();
        page.locator("summary").getByText("Alle Angaben").click();
        assertThat(page.getByText("Team und Beirat")).isVisible();
        Axe.checkEverywhere(page);
    }

    private static String first(Page page) {
        return page.locator("#candidates")
                .locator("xpath=../..")
                .locator("ol li strong")
                .first()
                .textContent();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
