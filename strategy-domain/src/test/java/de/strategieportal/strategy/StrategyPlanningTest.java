package de.strategieportal.strategy;

import static de.strategieportal.strategy.StrategyFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.Caller;
import de.strategieportal.access.Role;
import de.strategieportal.access.SignedInAccount;
import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.TargetGroupCategory;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.Conflict;
import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.TestDatabase;
import de.strategieportal.traeger.Traeger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StrategyPlanningTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);

    @RegisterExtension
    TestDatabase database = new TestDatabase();

    Traeger traeger;
    Quartier quartier;
    TargetGroupCategory category;
    Channel channel;

    @BeforeEach
    void a_traeger_works_in_a_quartier() {
        traeger = database.persisted(traeger());
        quartier = database.persisted(quartier());
        category = database.persisted(olderPeople());
        channel = database.persisted(newsletter());
    }

    @Nested
    class An_editor_of_the_quartier {

        StrategyPlanning planning;
        TargetGroupPlanning groups;

        @BeforeEach
        void sits_down() {
            planning = planningOf(editor());
            groups = groupsOf(editor());
        }

        @Test
        void begins_a_draft_that_names_who_changed_it_last() {
            long id = begun();
            var plan = database.transaction(() -> planning.plan(id));
            assertThat(plan.isDraft()).isTrue();
            assertThat(plan.getChangedBy()).isEqualTo("Quartiersarbeit");
            assertThat(plan.getFigures()).hasSize(4);
        }

        @Test
        void does_not_overwrite_an_entry_that_somebody_else_saved() {
            long id = begun();
            database.transaction(() -> groups.add(id, category.getId(), group("Ältere")));
            var shown = firstGroup(id);
            database.transaction(() ->
                    groups.change(id, shown.getId(), shown.getVersion(), category.getId(), group("Ältere allein")));
            assertThatThrownBy(() -> database.transaction(() -> groups.change(
                            id, shown.getId(), shown.getVersion(), category.getId(), group("Überschrieben"))))
                    .isInstanceOf(Conflict.class);
            assertThat(firstGroup(id).getDetails().getName()).isEqualTo("Ältere allein");
        }

        @Test
        void may_save_one_entry_after_somebody_else_saved_another() {
            long id = begun();
            database.transaction(() -> groups.add(id, category.getId(), group("Ältere")));
            var shown = firstGroup(id);
            database.transaction(() -> groups.add(id, category.getId(), group("Familien")));
            assertThatCode(() -> database.transaction(() -> groups.change(
                            id, shown.getId(), shown.getVersion(), category.getId(), group("Ältere allein"))))
                    .doesNotThrowAnyException();
        }

        @Test
        void cannot_reach_an_entry_through_another_plan() {
            long id = begun();
            long other = begun();
            database.transaction(() -> groups.add(other, category.getId(), group("Ältere")));
            var foreign = firstGroup(other);
            assertThatThrownBy(
                            () -> database.transaction(() -> entriesOf(editor()).remove(id, foreign.getId())))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void cannot_approve() {
            long id = begun();
            database.transaction(() -> planning.submit(id, version(id)));
            assertThatThrownBy(() -> database.transaction(() -> planning.approve(id, version(id))))
                    .isInstanceOf(AccessDenied.class);
        }

        private TargetGroup firstGroup(long id) {
            return database.transaction(
                    () -> planning.plan(id).getTargetGroups().get(0));
        }
    }

    @Test
    void everyone_else_is_refused_to_write() {
        long id = begun();
        var others = new Caller[] {
            caller(Role.EDITOR, traeger.getId(), Set.of()),
            caller(Role.EDITOR, -1L, Set.of(quartier.getId())),
            caller(Role.MANAGER, traeger.getId(), Set.of()),
            caller(Role.READER, traeger.getId(), Set.of()),
            caller(Role.ADMINISTRATOR, null, Set.of())
        };
        for (var other : others) {
            assertThatThrownBy(
                            () -> database.transaction(() -> groupsOf(other).add(id, category.getId(), group("Fremd"))))
                    .as("%s", other.role())
                    .isInstanceOf(AccessDenied.class);
        }
    }

    @Test
    void a_reader_sees_a_plan_only_once_it_is_approved() {
        long id = begun();
        var reader = planningOf(caller(Role.READER, traeger.getId(), Set.of()));
        assertThatThrownBy(() -> database.transaction(() -> reader.plan(id))).isInstanceOf(AccessDenied.class);
        database.transaction(() -> planningOf(editor()).submit(id, version(id)));
        var manager = planningOf(caller(Role.MANAGER, traeger.getId(), Set.of()));
        database.transaction(() -> manager.approve(id, version(id)));
        assertThat(database.transaction(() -> reader.plan(id)).getState()).isEqualTo(StrategyState.APPROVED);
    }

    @Test
    void a_plan_that_does_not_exist_is_not_found() {
        assertThatThrownBy(() -> database.transaction(() -> planningOf(editor()).plan(-7)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_removed_comes_back_with_everything_that_hung_on_it() {
        long id = wholeChain();
        var entries = entriesOf(editor());
        long goal = database.transaction(() -> firstGoal(id).getId());

        database.transaction(() -> entries.remove(id, goal));
        database.transaction(() -> {
            var plan = database.em.find(Strategy.class, id);
            assertThat(plan.getDigitalGoals()).isEmpty();
            assertThat(plan.getChannels().get(0).getGoals()).isEmpty();
            assertThat(plan.getActivities().get(0).getGoals()).isEmpty();
        });
        assertThatThrownBy(() -> database.transaction(() -> entries.remove(id, goal)))
                .hasMessage("strategy.removed_already");

        database.transaction(() -> entries.putBack(id, goal));
        database.transaction(() -> {
            var plan = database.em.find(Strategy.class, id);
            assertThat(plan.getChannels().get(0).getGoals()).hasSize(1);
            assertThat(plan.getActivities().get(0).getGoals()).hasSize(1);
        });
    }

    @Test
    void a_submitted_plan_holds_nothing_that_was_removed() {
        long id = wholeChain();
        long goal = database.transaction(() -> firstGoal(id).getId());
        database.transaction(() -> entriesOf(editor()).remove(id, goal));
        database.transaction(() -> planningOf(editor()).submit(id, version(id)));
        assertThat(database.transaction(() -> database.em.find(DigitalGoal.class, goal)))
                .isNull();
    }

    @Test
    void nobody_else_moves_removes_or_puts_back() {
        long id = wholeChain();
        long goal = database.transaction(() -> firstGoal(id).getId());
        var entries = entriesOf(caller(Role.EDITOR, -1L, Set.of(quartier.getId())));
        assertThatThrownBy(() -> database.transaction(() -> entries.remove(id, goal)))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> database.transaction(() -> entries.putBack(id, goal)))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> database.transaction(() -> entries.swap(id, goal, goal)))
                .isInstanceOf(AccessDenied.class);
    }

    private DigitalGoal firstGoal(long id) {
        return database.em.find(Strategy.class, id).getDigitalGoals().get(0);
    }

    @Test
    void the_whole_chain_is_stored_and_comes_back() {
        long id = wholeChain();
        database.transaction(() -> {
            var plan = database.em.find(Strategy.class, id);
            assertThat(plan.progress()).allMatch(StepProgress::isComplete);
            assertThat(plan.getFigures().get(0).coverage().required()).isEqualByComparingTo("7.25");
            assertThat(plan.getActivities().get(0).getResource())
                    .contains(plan.getResources().get(0));
        });
    }

    private long wholeChain() {
        return database.transaction(() -> {
            var plan = complete(
                    database.em.find(Traeger.class, traeger.getId()),
                    database.em.find(Quartier.class, quartier.getId()),
                    database.em.find(TargetGroupCategory.class, category.getId()),
                    database.em.find(Channel.class, channel.getId()));
            plan.touched("Quartiersarbeit", LocalDateTime.of(2026, 11, 24, 9, 0));
            database.em.persist(plan);
            database.em.flush();
            return plan.getId();
        });
    }

    private long version(long id) {
        return database.em.find(Strategy.class, id).getVersion();
    }

    private long begun() {
        return database.transaction(
                () -> planningOf(editor()).begin(traeger.getId(), quartier.getId(), named("Lindenhof vernetzt"), YEAR));
    }

    private Caller editor() {
        return caller(Role.EDITOR, traeger.getId(), Set.of(quartier.getId()));
    }

    private static Caller caller(Role role, Long traeger, Set<Long> quartiere) {
        var account =
                new SignedInAccount("sign-in", "Quartiersarbeit", role, Optional.ofNullable(traeger), quartiere, "");
        return Caller.known(account, traeger == null ? Set.of() : Set.of(traeger));
    }

    private Plans plansOf(Caller caller) {
        return PlansFixture.plans(database.em, caller, CLOCK);
    }

    private StrategyPlanning planningOf(Caller caller) {
        return PlansFixture.planning(database.em, caller, CLOCK);
    }

    private EntryPlanning entriesOf(Caller caller) {
        var planning = new EntryPlanning();
        planning.plans = plansOf(caller);
        planning.clock = planning.plans.clock;
        return planning;
    }

    private TargetGroupPlanning groupsOf(Caller caller) {
        var planning = new TargetGroupPlanning();
        planning.plans = plansOf(caller);
        return planning;
    }
}
