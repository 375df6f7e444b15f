package de.strategieportal.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import de.strategieportal.web.testing.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The way of somebody who just started the portal with its demonstration data. */
class NewcomerBrowserIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void staff_finish_the_missing_step_and_a_manager_finds_the_hours_on_the_dashboard_and_in_the_workbook()
            throws IOException {
        var staff = browser.signIn("editor");
        link(staff, "Gerberufer: Wer hilft wem?").click();
        assertThat(staff.getByText("6 von 6 Schritten vollständig; Maßnahmen offen")
                        .first())
                .isVisible();
        staff.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("Maßnahmen").setExact(true))
                .click();
        link(staff, "Maßnahme hinzufügen").click();
        staff.getByLabel("Was wird getan?").fill("Smartphone-Sprechstunde im Gemeindehaus");
        staff.getByLabel(Pattern.compile("^Wer übernimmt es")).selectOption(new SelectOption().setIndex(1));
        staff.getByLabel(Pattern.compile("^Stunden je Woche")).fill("4");
        button(staff, "Speichern").click();
        assertThat(staff.getByRole(AriaRole.STATUS)).containsText("Gespeichert");
        link(staff, "Gerberufer: Wer hilft wem?").click();
        assertThat(staff.getByText("6 von 6 Schritten vollständig; Maßnahmen vollständig")
                        .first())
                .isVisible();
        button(staff, "Zur Prüfung einreichen").click();
        assertThat(staff.getByRole(AriaRole.STATUS)).containsText("in Prüfung");

        var manager = browser.signIn("manager");
        link(manager, "Gerberufer: Wer hilft wem?").click();
        button(manager, "Freigeben").click();
        assertThat(manager.getByRole(AriaRole.STATUS)).containsText("freigegeben");
        link(manager, "Auswertung").click();
        var row = manager.locator("#quartiere tbody tr").filter(new Locator.FilterOptions().setHasText("Gerberufer"));
        assertThat(row).containsText("15,00");
        assertThat(row).containsText("6,23");
        assertThat(row).containsText("tragfähig");

        link(manager, "Als Bericht exportieren").click();
        manager.getByLabel("Dateiformat").selectOption("xlsx");
        var file = Files.createTempFile("bericht", ".xlsx");
        manager.waitForDownload(() -> button(manager, "Bericht erstellen").click())
                .saveAs(file);
        try (var workbook = new ReadableWorkbook(Files.newInputStream(file))) {
            assertThat(workbook.getSheets().flatMap(NewcomerBrowserIT::rows).toList())
                    .anySatisfy(line ->
                            assertThat(line).contains("Gerberufer").anyMatch(value -> value.startsWith("6.23")));
        } finally {
            Files.delete(file);
        }
    }

    private static Stream<List<String>> rows(Sheet sheet) {
        try {
            return sheet.read().stream().map(row -> row.stream()
                    .filter(Objects::nonNull)
                    .map(cell -> cell.getType() == CellType.NUMBER ? cell.getRawValue() : cell.getText())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Locator link(Page page, String text) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true))
                .first();
    }

    private static Locator button(Page page, String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }
}
