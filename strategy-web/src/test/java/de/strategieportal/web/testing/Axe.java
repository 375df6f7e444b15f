package de.strategieportal.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/**
 * WCAG 2.2 AA, as far as a machine can tell.
 *
 * <pre>{@code
 * var page = browser.openAs("manager", Screen.DESK, "/dashboard");
 * Axe.checkEverywhere(page);
 * }</pre>
 */
public final class Axe {
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {}

    /** The page as it is open now, on every {@link Screen}, without loading it again: accessible, and nothing to scroll sideways. */
    public static void checkEverywhere(Page page) {
        var before = page.viewportSize();
        for (var screen : Screen.values()) {
            screen.show(page);
            assertThat(overhang(page))
                    .as("pixels to scroll sideways on %s at %s", page.url(), screen)
                    .isZero();
            assertThat(findings(page)).as("%s at %s", page.url(), screen).isEmpty();
        }
        page.setViewportSize(before.width, before.height);
    }

    private static int overhang(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static List<String> findings(Page page) {
        var violations = new AxeBuilder(page)
                .withTags(WCAG_22_AA)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        return violations.stream().map(Axe::sentence).toList();
    }

    private static String sentence(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream()
                        .map(node -> "\n    " + node.getHtml() + "\n      "
                                + node.getFailureSummary().replace("\n", "\n      "))
                        .collect(Collectors.joining());
    }
}
