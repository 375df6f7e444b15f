package de.strategieportal.web.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.web.testing.Portal;
import de.strategieportal.web.testing.Visitor;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Plans grow; asking and writing must not. */
class LargePlanIT {

    /** Although the check beside each step looks at the whole plan, and step 6 weighs the whole catalogue. */
    private static final int ENOUGH = 15;

    /** It shows frozen revisions and the plans of the Quartier, too. */
    private static final int ENOUGH_FOR_OVERVIEW = 17;

    @RegisterExtension
    static final Portal portal = new Portal();

    final Visitor editor = portal.as("editor");

    @Test
    void a_step_of_a_large_plan_asks_the_database_a_handful_of_questions_and_saving_writes_what_changed() {
        var plan = Drafts.begin(editor, "Groß");
        if (!portal.execute(LargePlanInSql.in(plan))) {
            return;
        }
        var enough = new SoftAssertions();
        Drafts.PAGES.forEach(page -> {
            var answer = new AtomicReference<Integer>();
            portal.statementsDuring(() -> answer.set(editor.get("/strategy/" + page + "?strategy=" + plan)
                            .status()))
                    .ifPresent(count -> enough.assertThat(count)
                            .as(page)
                            .isLessThanOrEqualTo(page.equals("overview") ? ENOUGH_FOR_OVERVIEW : ENOUGH));
            enough.assertThat(answer.get()).as(page).isEqualTo(200);
        });
        enough.assertAll();

        var activity =
                editor.get("/strategy/activities?strategy=" + plan + "&activity=" + LargePlanInSql.firstActivity());
        editor.press(activity, "activityForm:save", Map.of("activityForm:hoursPerWeek", "1"));
        var again = editor.get("/strategy/activities?strategy=" + plan + "&activity=" + LargePlanInSql.firstActivity());
        portal.writesDuring(() -> editor.press(again, "activityForm:save", Map.of("activityForm:title", "Anders")))
                .ifPresent(writes ->
                        assertThat(writes).as("the activity and the plan").isLessThanOrEqualTo(3));
    }
}
