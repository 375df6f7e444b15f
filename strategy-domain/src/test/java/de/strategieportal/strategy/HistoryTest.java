package de.strategieportal.strategy;

import static de.strategieportal.strategy.StrategyFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.strategieportal.access.Caller;
import de.strategieportal.access.Role;
import de.strategieportal.access.SignedInAccount;
import de.strategieportal.catalog.TargetGroupCategory;
import de.strategieportal.shared.TestDatabase;
import de.strategieportal.strategy.document.Section;
import de.strategieportal.strategy.revision.Change;
import de.strategieportal.strategy.revision.ChangeKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HistoryTest {

    @RegisterExtension
    TestDatabase database = new TestDatabase();

    Clock clock = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);
    long id;

    @BeforeEach
    void a_plan_with_a_goal_is_there() {
        var traeger = database.persisted(traeger());
        var quartier = database.persisted(quartier());
        var plan = new Strategy(traeger, quartier, named("Lindenhof vernetzt"), YEAR);
        plan.touched("Vorher", LocalDateTime.now(clock));
        plan.addOverarchingGoal(goal("Erstes"));
        id = database.persisted(plan).getId();
    }

    @Test
    void tells_what_was_added_changed_and_removed_by_whom() {
        edit("Kim", plan -> plan.addOverarchingGoal(goal("Zweites")));
        edit("Kim", plan -> plan.getOverarchingGoals().get(0).change(goal("Erstes, besser")));
        edit("Toni", plan -> plan.remove(plan.getOverarchingGoals().get(0), LocalDateTime.now(clock)));
        assertThat(history())
                .extracting(Change::getKind, Change::getName, Change::getFields, Change::getBy)
                .containsExactly(
                        tuple(ChangeKind.ADDED, "Zweites", List.of(), "Kim"),
                        tuple(ChangeKind.CHANGED, "Erstes, besser", List.of("wording"), "Kim"),
                        tuple(ChangeKind.REMOVED, "Erstes, besser", List.of(), "Toni"));
        assertThat(history()).allMatch(change -> change.getSection().equals(Optional.of(Section.OVERARCHING_GOALS)));
    }

    @Test
    void is_silent_when_nothing_changed() {
        edit("Kim", plan -> plan.getOverarchingGoals().get(0).change(goal("Erstes")));
        assertThat(history()).isEmpty();
    }

    @Test
    void tells_a_sitting_of_one_person_at_one_entry_in_one_line() {
        edit("Kim", plan -> plan.change(named("Neuer Titel"), YEAR));
        later(Duration.ofMinutes(20));
        edit("Kim", plan -> {
            var details = plan.getDetails();
            details.setVision("Niemand allein");
            plan.change(details, YEAR);
        });
        assertThat(history()).singleElement().satisfies(change -> {
            assertThat(change.getFields()).containsExactly("title", "vision");
            assertThat(change.getAt()).hasToString("2026-11-24T08:20");
        });
    }

    @Test
    void begins_a_new_line_for_somebody_else_and_for_another_sitting() {
        edit("Kim", plan -> plan.change(named("Eins"), YEAR));
        edit("Toni", plan -> plan.change(named("Zwei"), YEAR));
        later(Duration.ofMinutes(31));
        edit("Toni", plan -> plan.change(named("Drei"), YEAR));
        assertThat(history()).extracting(Change::getBy).containsExactly("Kim", "Toni", "Toni");
    }

    @Test
    void names_the_entries_that_lost_a_link() {
        edit("Kim", plan -> {
            var staff = plan.addResource(hours(ResourceKind.STAFF, "10", 1), YEAR, Set.of());
            plan.addActivity(activity("0", "1"), YEAR, new ActivityLinks(Optional.of(staff), List.of(), List.of()));
        });
        edit("Toni", plan -> plan.remove(plan.getResources().get(0), LocalDateTime.now(clock)));
        assertThat(history())
                .extracting(change -> change.getSection().orElseThrow(), Change::getKind, Change::getFields)
                .contains(
                        tuple(Section.RESOURCES, ChangeKind.REMOVED, List.of()),
                        tuple(Section.ACTIVITIES, ChangeKind.CHANGED, List.of("resource")));
    }

    @Test
    void of_goals_that_contribute_to_others_is_written_too() {
        long category = database.persisted(olderPeople()).getId();
        edit("Kim", plan -> {
            var group = plan.addTargetGroup(database.em.find(TargetGroupCategory.class, category), group("Ältere"));
            var contribution = new GoalContribution(plan.getOverarchingGoals().get(0), "Weil sie davon erfahren");
            plan.addDigitalGoal(group, digitalGoal("Termine sind bekannt"), List.of(contribution));
        });
        edit("Toni", plan -> plan.getDigitalGoals().get(0).addIndicator(indicator("Besuche im Monat")));
        edit("Sam", plan -> plan.remove(plan.getOverarchingGoals().get(0), LocalDateTime.now(clock)));
        assertThat(history())
                .extracting(change -> change.getSection().orElseThrow(), Change::getKind, Change::getBy)
                .contains(
                        tuple(Section.INDICATORS, ChangeKind.ADDED, "Toni"),
                        tuple(Section.OVERARCHING_GOALS, ChangeKind.REMOVED, "Sam"),
                        tuple(Section.DIGITAL_GOALS, ChangeKind.CHANGED, "Sam"));
    }

    private static IndicatorDetails indicator(String name) {
        var details = new IndicatorDetails();
        details.setName(name);
        return details;
    }

    private void later(Duration time) {
        clock = Clock.offset(clock, time);
    }

    private void edit(String who, Consumer<Strategy> change) {
        database.transaction(() -> plansOf(who).edit(id, change));
    }

    private List<Change> history() {
        return database.transaction(() -> database.em
                .createQuery("SELECT c FROM Change c ORDER BY c.at, c.id", Change.class)
                .getResultList());
    }

    private Plans plansOf(String who) {
        return database.transaction(() -> {
            var plan = database.em.find(Strategy.class, id);
            var traeger = plan.getTraeger().getId();
            var caller = Caller.known(
                    new SignedInAccount(
                            who,
                            who,
                            Role.EDITOR,
                            Optional.of(traeger),
                            Set.of(plan.getQuartier().getId()),
                            ""),
                    Set.of(traeger));
            return PlansFixture.plans(database.em, caller, clock);
        });
    }
}
