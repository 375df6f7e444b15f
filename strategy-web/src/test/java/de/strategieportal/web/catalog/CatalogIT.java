package de.strategieportal.web.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.web.testing.Answer;
import de.strategieportal.web.testing.Portal;
import de.strategieportal.web.testing.Visitor;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator tends the catalogue, and what plans use stays. */
class CatalogIT {

    @RegisterExtension
    static final Portal portal = new Portal();

    final Visitor administrator = portal.as("admin");
    final String name = "Probe " + UUID.randomUUID();

    @Test
    void a_figure_with_its_shares_is_added_changed_and_deleted() {
        var blank = administrator.get("/admin/catalog-figure-edit");
        var filled = Map.of(
                "figureForm:channel", name,
                "figureForm:frequency", "täglich",
                "figureForm:population", "ab 14",
                "figureForm:shares", "14-29: 91\n30-: 40",
                "figureForm:source", "Studie 2025",
                "figureForm:year", "2025",
                "figureForm:quality", "PRIMARY");
        assertThat(administrator.press(blank, "figureForm:save", filled).status())
                .isEqualTo(302);

        var stored = opened("/admin/catalog-figures", name);
        assertThat(stored.document().getElementById("figureForm:shares").text()).contains("14-29: 91");
        assertThat(administrator
                        .press(stored, "figureForm:save", Map.of("figureForm:shares", "14-29: 91\n20-: 40"))
                        .document()
                        .getElementById("figureForm:shares_error")
                        .text())
                .contains("Alter von 20 Jahren");

        assertThat(administrator
                        .press(opened("/admin/catalog-figures", name), "deleteForm:delete", Map.of())
                        .status())
                .isEqualTo(302);
        assertThat(administrator.get("/admin/catalog-figures").body()).doesNotContain(name + ",");
    }

    @Test
    void the_second_of_two_administrators_does_not_overwrite_the_first() {
        var blank = administrator.get("/admin/catalog-category-edit");
        administrator.press(
                blank, "categoryForm:save", Map.of("categoryForm:nameDe", name, "categoryForm:nameEn", name));
        var first = opened("/admin/catalog-categories", name);
        var second = opened("/admin/catalog-categories", name);

        assertThat(administrator
                        .press(first, "categoryForm:save", Map.of("categoryForm:nameEn", name + " one"))
                        .status())
                .isEqualTo(302);
        var refused = administrator.press(second, "categoryForm:save", Map.of("categoryForm:nameEn", name + " two"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.document().getElementById("categoryForm:nameEn").val())
                .isEqualTo(name + " two");
        administrator.press(opened("/admin/catalog-categories", name), "deleteForm:delete", Map.of());
    }

    @Test
    void a_channel_in_use_stays_and_the_page_says_where() {
        var refused = administrator.press(
                opened("/admin/catalog-channels", "E-Mail-Newsletter"), "deleteForm:delete", Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("kann deshalb nicht gelöscht werden")
                .contains("Eichkamp bleibt im Gespräch");
    }

    private Answer opened(String list, String entry) {
        var link = administrator.get(list).document().select("tbody a").stream()
                .filter(each -> each.text().startsWith(entry))
                .findFirst()
                .orElseThrow();
        return administrator.get(link.attr("href"));
    }
}
