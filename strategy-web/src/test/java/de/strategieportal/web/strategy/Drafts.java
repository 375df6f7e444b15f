package de.strategieportal.web.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.web.testing.Visitor;
import java.util.List;
import java.util.Map;

/** Plans that a test begins for itself, as an editor would. */
public final class Drafts {

    /** Below {@code /strategy/}: what one sees of a plan. */
    static final List<String> PAGES = List.of(
            "overview",
            "baseline",
            "target-groups",
            "digital-goals",
            "measurements",
            "reachability",
            "resources",
            "channels",
            "channel-comparison",
            "activities",
            "feasibility",
            "chain");

    private Drafts() {}

    /** @return the number of the plan, as it stands in addresses */
    public static String begin(Visitor editor, String title) {
        var blank = editor.get("/strategy/new");
        var quartier = blank.document().selectFirst("select[id$=quartier] option:not([value=''])");
        var begun = editor.press(
                blank,
                "strategyForm:begin",
                Map.of("strategyForm:title", title, "strategyForm:quartier", quartier.val()));
        assertThat(begun.status()).isEqualTo(302);
        return begun.location().replaceFirst(".*strategy=", "");
    }
}
