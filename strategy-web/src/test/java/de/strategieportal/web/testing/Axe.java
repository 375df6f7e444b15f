package de.strategieportal.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** WCAG 2.2 AA, as far as a machine can tell. */
public final class Axe {
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {}

    public static void check(Page page) {
        var findings = new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations();
        assertThat(findings.stream().map(Axe::sentence)).as(page.url()).isEmpty();
    }

    private static String sentence(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream()
                        .map(node -> "\n    " + node.getHtml() + "\n      "
                                + node.getFailureSummary().replace("\n", "\n      "))
                        .collect(Collectors.joining());
    }
}
