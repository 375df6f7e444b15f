package de.strategieportal.web.strategy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import de.strategieportal.web.testing.Browser;
import de.strategieportal.web.testing.Keyboard;
import de.strategieportal.web.testing.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A plan from the empty page to its approval, without a mouse. */
class WholePlanBrowserIT {

    private static final String ALONE = "Niemand bleibt unfreiwillig allein";
    private static final String OLDER = "Alleinlebende ab 75";
    private static final String HELPERS = "Technikpat*innen";
    private static final String KNOWN = "Die Termine des Treffs sind bekannt";
    private static final String HELPING = "Technikpat*innen verabreden sich selbst";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void is_written_and_approved_by_keyboard_alone() {
        var page = browser.openAs("editor", Screen.DESK, "/strategy/new");
        var keys = new Keyboard(page);
        keys.fill("Titel", "Lindenhof vernetzt").to("Quartier");
        page.keyboard().press("ArrowDown");
        keys.press("Plan beginnen");
        var plan = page.url().replaceFirst(".*strategy=(\\d+).*", "$1");

        keys.press("1 Ausgangsbasis…").press("Bearbeiten");
        keys.type("Menschen ab 65, die allein wohnen").press("Speichern");
        keys.press("Übergeordnetes Ziel hinzufügen").type(ALONE).enter();

        keys.press("Weiter: Zielgruppen").press("Zielgruppe hinzufügen");
        keys.type(OLDER).choose("Kategorie", "ältere Menschen").fill("Alter von", "75");
        keys.fill("Wie viele Menschen etwa?", "180").enter();
        keys.press("Zielgruppe hinzufügen");
        keys.type(HELPERS).choose("Kategorie", "freiwillig Engagierte").press("Speichern");

        keys.press("Weiter: Ziele…");
        goal(keys, OLDER, "Angebote bekannt machen", KNOWN);
        goal(keys, HELPERS, "Zusammenarbeit fördern", HELPING);
        keys.press("Indikator hinzufügen…")
                .type("Besuche im Monat")
                .fill("Zielwert", "120")
                .enter();

        keys.press("Weiter: Erreichbarkeit…").press("Bearbeiten " + OLDER);
        keys.choose("Digitale Fähigkeiten", "1 – wenig").tick("Kalender").press("Speichern");
        keys.press("Bearbeiten " + HELPERS).tick("Gruppen").press("Speichern");

        keys.press("Weiter: Ressourcen").press("Ressource hinzufügen");
        keys.type("Quartiersarbeit").choose("Art", "Hauptamt").fill("Stunden je Woche und Person", "10");
        keys.fill("Wie viele Personen?", "1").enter();

        keys.press("Weiter: Werkzeuge…").to("Weitere…");
        page.keyboard().press("Enter");
        keys.press("In den Plan übernehmen E-Mail-Newsletter");
        keys.choose("Entscheidung", "nutzen");
        keys.tick(KNOWN).tick(HELPING).fill("Laufende Stunden je Woche", "2").press("Speichern");

        keys.press("Weiter: Maßnahmen").press("Maßnahme hinzufügen");
        keys.type("Newsletter schreiben").choose("Wer übernimmt es?", "Quartiersarbeit");
        keys.fill("Stunden je Woche", "1,5").enter();

        keys.press("Zur Übersicht des Plans");
        assertThat(page.getByText("6 von 6 Schritten vollständig; Maßnahmen vollständig")
                        .first())
                .isVisible();
        keys.press("Zur Prüfung einreichen");

        var manager = browser.openAs("manager", Screen.DESK, "/strategy/overview?strategy=" + plan);
        new Keyboard(manager).press("Freigeben");
        assertThat(manager.getByText("freigegeben").first()).isVisible();
    }

    private static void goal(Keyboard keys, String group, String type, String wording) {
        keys.press("Digitales Ziel hinzufügen").choose("Zielgruppe", group).choose("Art des Ziels", type);
        keys.fill("Ziel", wording).tick(ALONE).press("Speichern");
    }
}
