package de.strategieportal.strategy;

import static de.strategieportal.strategy.StrategyFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.Caller;
import de.strategieportal.access.CallerFixture;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Conflict;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.TestDatabase;
import de.strategieportal.strategy.document.CopyWish;
import de.strategieportal.strategy.document.DocumentsFixture;
import de.strategieportal.strategy.document.PlanDocument;
import de.strategieportal.strategy.document.PlanDocuments;
import de.strategieportal.strategy.revision.Change;
import de.strategieportal.strategy.revision.ChangeKind;
import de.strategieportal.strategy.revision.Revision;
import de.strategieportal.strategy.revision.Revisions;
import de.strategieportal.strategy.revision.RevisionsFixture;
import de.strategieportal.traeger.Traeger;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LifeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);

    @RegisterExtension
    TestDatabase database = new TestDatabase();

    Traeger traeger;
    Quartier quartier;
    Quartier neighbour;
    long id;

    @BeforeEach
    void a_complete_draft_is_there() {
        traeger = database.persisted(traeger());
        quartier = database.persisted(quartier());
        neighbour = database.persisted(new Quartier("Rosental", "Musterstadt", "0108"));
        var category = database.persisted(olderPeople());
        var channel = database.persisted(newsletter());
        var plan = complete(traeger, quartier, category, channel);
        plan.touched("Vorher", LocalDateTime.of(2026, 11, 1, 9, 0));
        id = database.persisted(plan).getId();
    }

    @Test
    void leads_from_draft_to_the_archive_and_back() {
        editor((planning, shown) -> planning.submit(id, shown));
        editor((planning, shown) -> planning.withdraw(id, shown));
        editor((planning, shown) -> planning.submit(id, shown));
        manager((planning, shown) -> planning.sendBack(id, shown, "Bitte das Ehrenamt absprechen"));
        editor((planning, shown) -> planning.submit(id, shown));
        manager((planning, shown) -> planning.approve(id, shown));
        manager((planning, shown) -> planning.start(id, shown));
        manager((planning, shown) -> planning.complete(id, shown));
        manager((planning, shown) -> planning.archive(id, shown));
        manager((planning, shown) -> planning.restore(id, shown));
        assertThat(plan().getState()).isEqualTo(StrategyState.COMPLETED);
        assertThat(kinds())
                .containsExactly(
                        ChangeKind.SUBMITTED,
                        ChangeKind.WITHDRAWN,
                        ChangeKind.SUBMITTED,
                        ChangeKind.SENT_BACK,
                        ChangeKind.SUBMITTED,
                        ChangeKind.APPROVED,
                        ChangeKind.STARTED,
                        ChangeKind.COMPLETED,
                        ChangeKind.ARCHIVED,
                        ChangeKind.RESTORED);
    }

    @Test
    void refuses_whoever_decides_about_a_state_they_have_not_seen() {
        long shown = plan().getVersion();
        editor((planning, now) -> planning.submit(id, now));
        var second = planningOf(managing());
        assertThatThrownBy(() -> database.transaction(() -> second.approve(id, shown)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void is_in_the_hands_of_its_manager_from_the_review_on() {
        for (var other : List.of(
                writing(),
                CallerFixture.administrator(),
                CallerFixture.reader(traeger.getId()),
                CallerFixture.manager(-1))) {
            var planning = planningOf(other);
            assertRefused(() -> planning.approve(id, 0));
            assertRefused(() -> planning.sendBack(id, 0, "Nein"));
            assertRefused(() -> planning.start(id, 0));
            assertRefused(() -> planning.complete(id, 0));
            assertRefused(() -> planning.reopen(id, 0, "Anders"));
            assertRefused(() -> planning.archive(id, 0));
            assertRefused(() -> planning.restore(id, 0));
            assertRefused(() -> planning.offerAsTemplate(id, true));
        }
        for (var other : List.of(
                managing(),
                CallerFixture.administrator(),
                CallerFixture.reader(traeger.getId()),
                CallerFixture.editor(-1, quartier.getId()))) {
            assertRefused(() -> planningOf(other).submit(id, 0));
            assertRefused(() -> planningOf(other).withdraw(id, 0));
        }
    }

    @Nested
    class Approval {

        @BeforeEach
        void was_given_and_the_plan_reopened_and_changed() {
            editor((planning, shown) -> planning.submit(id, shown));
            manager((planning, shown) -> planning.approve(id, shown));
            manager((planning, shown) -> planning.reopen(id, shown, "Neue Förderung"));
            database.transaction(
                    () -> plansOf(writing()).edit(id, plan -> plan.change(named("Lindenhof, zweiter Anlauf"), YEAR)));
        }

        @Test
        void froze_what_was_approved() {
            var frozen = database.transaction(() -> revisionsOf(writing()).revision(id, 1));
            assertThat(frozen.getDocument().getString("title")).isEqualTo("Lindenhof vernetzt");
            assertThat(frozen.getLight()).isEqualTo(Light.SUSTAINABLE);
            assertThat(frozen.getApprovedBy()).isEqualTo("Kim Beispiel");
            assertThat(plan().isDraft()).isTrue();
            assertThat(plan().getSentBackReason()).contains("Neue Förderung");
        }

        @Test
        void can_be_compared_with_the_plan_of_today() {
            var compared =
                    database.transaction(() -> revisionsOf(writing()).compare(id, Optional.of(1), Optional.empty()));
            assertThat(compared.differences()).singleElement().satisfies(difference -> assertThat(difference.fields())
                    .containsExactly("title"));
        }

        @Test
        void stays_readable_for_readers_while_the_draft_and_the_history_are_not() {
            var reader = CallerFixture.reader(traeger.getId());
            assertThat(database.transaction(() -> revisionsOf(reader).revision(id, 1))
                            .getNumber())
                    .isEqualTo(1);
            assertRefused(() -> revisionsOf(reader).compare(id, Optional.of(1), Optional.empty()));
            assertRefused(() -> revisionsOf(reader).history(id, Set.of()));
            assertRefused(() -> documentsOf(reader).export(id));
        }

        @Test
        void is_none_of_the_business_of_other_traeger() {
            for (var stranger : List.of(CallerFixture.editor(-1, quartier.getId()), CallerFixture.reader(-1))) {
                assertRefused(() -> revisionsOf(stranger).of(id));
                assertRefused(() -> revisionsOf(stranger).revision(id, 1));
                assertRefused(() -> revisionsOf(stranger).history(id, Set.of()));
                assertRefused(() -> documentsOf(stranger).export(id));
            }
        }

        @Test
        void again_freezes_the_next_revision() {
            editor((planning, shown) -> planning.submit(id, shown));
            manager((planning, shown) -> planning.approve(id, shown));
            assertThat(database.transaction(() -> revisionsOf(writing()).of(id)))
                    .extracting(line -> line.number())
                    .containsExactly(2, 1);
            assertThat(database.transaction(() -> database.em
                            .createQuery("SELECT r FROM Revision r", Revision.class)
                            .getResultList()))
                    .hasSize(2);
        }
    }

    @Nested
    class A_copy {

        Period later = Period.of(CalendarQuarter.of("2028-Q2"), CalendarQuarter.of("2028-Q3"));

        @Test
        void for_another_quartier_is_a_draft_with_moved_and_clipped_periods() {
            var copy = copied(new CopyWish(neighbour.getId(), "Rosental vernetzt", later, true, false));
            assertThat(copy.isDraft()).isTrue();
            assertThat(copy.getQuartier().getName()).isEqualTo("Rosental");
            assertThat(copy.getDetails().getTitle()).isEqualTo("Rosental vernetzt");
            assertThat(copy.getActivities().get(0).getPeriod()).isEqualTo(later);
            assertThat(copy.getActivities().get(0).getResource()).isPresent();
            assertThat(copy.getTargetGroups().get(0).getDetails().getSize()).isNull();
        }

        @Test
        void without_resources_leaves_out_the_hours_and_the_money() {
            var copy = copied(new CopyWish(quartier.getId(), "Lindenhof danach", later, false, true));
            assertThat(copy.getResources()).isEmpty();
            assertThat(copy.getActivities().get(0).getResource()).isEmpty();
            assertThat(copy.getTargetGroups().get(0).getDetails().getSize()).isEqualTo(400);
        }

        @Test
        void is_refused_for_a_quartier_that_the_editor_does_not_write_for() {
            var wish = new CopyWish(neighbour.getId(), "Fremd", later, true, true);
            assertRefused(() -> documentsOf(CallerFixture.editor(traeger.getId(), quartier.getId()))
                    .copy(id, wish));
            assertRefused(() -> documentsOf(managing()).copy(id, wish));
            assertRefused(() ->
                    documentsOf(CallerFixture.editor(-1, neighbour.getId())).copy(id, wish));
        }

        private Strategy copied(CopyWish wish) {
            return database.transaction(() -> {
                long copy = documentsOf(writing()).copy(id, wish);
                var plan = database.em.find(Strategy.class, copy);
                PlanDocument.of(plan);
                return plan;
            });
        }
    }

    @Test
    void a_document_becomes_a_new_draft_that_exports_as_the_same_document() {
        var file = database.transaction(() -> documentsOf(writing()).export(id));
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        long created = database.transaction(() -> documentsOf(writing()).create(bytes, quartier.getId()));
        assertThat(created).isNotEqualTo(id);
        assertThat(database.transaction(() -> documentsOf(writing()).export(created)))
                .isEqualTo(file);
        assertRefused(() -> documentsOf(managing()).create(bytes, quartier.getId()));
        assertRefused(() -> documentsOf(managing()).preview(bytes, quartier.getId()));
    }

    private void assertRefused(Runnable work) {
        assertThatThrownBy(() -> database.transaction(work)).isInstanceOf(AccessDenied.class);
    }

    private Strategy plan() {
        return database.transaction(() -> database.em.find(Strategy.class, id));
    }

    private List<ChangeKind> kinds() {
        return database.transaction(() -> database.em
                .createQuery("SELECT c FROM Change c ORDER BY c.id", Change.class)
                .getResultStream()
                .map(Change::getKind)
                .toList());
    }

    private void editor(BiConsumer<StrategyPlanning, Long> move) {
        long shown = plan().getVersion();
        database.transaction(() -> move.accept(planningOf(writing()), shown));
    }

    private void manager(BiConsumer<StrategyPlanning, Long> move) {
        long shown = plan().getVersion();
        database.transaction(() -> move.accept(planningOf(managing()), shown));
    }

    private Caller writing() {
        return CallerFixture.editor(traeger.getId(), quartier.getId(), neighbour.getId());
    }

    private Caller managing() {
        return CallerFixture.manager(traeger.getId());
    }

    private Plans plansOf(Caller caller) {
        return PlansFixture.plans(database.em, caller, CLOCK);
    }

    private StrategyPlanning planningOf(Caller caller) {
        return PlansFixture.planning(database.em, caller, CLOCK);
    }

    private Revisions revisionsOf(Caller caller) {
        return RevisionsFixture.revisions(database.em, plansOf(caller));
    }

    private PlanDocuments documentsOf(Caller caller) {
        var plans = plansOf(caller);
        return DocumentsFixture.documents(database.em, caller, plans, plans.clock);
    }
}
