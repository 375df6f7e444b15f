package de.strategieportal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.Caller;
import de.strategieportal.access.CallerFixture;
import de.strategieportal.shared.Conflict;
import de.strategieportal.shared.TestDatabase;
import de.strategieportal.strategy.PlansFixture;
import de.strategieportal.strategy.StrategyFixture;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NarrativesTest {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    final Narratives narratives = new Narratives();
    long traeger;
    long quartier;
    long plan;

    @BeforeEach
    void an_active_plan() {
        narratives.em = database.em;
        narratives.clock = CLOCK;
        var owner = database.persisted(StrategyFixture.traeger());
        var place = database.persisted(StrategyFixture.quartier());
        traeger = owner.getId();
        quartier = place.getId();
        var strategy = StrategyFixture.draft(owner, place);
        strategy.submit();
        strategy.approve();
        strategy.start();
        strategy.touched("kim", LocalDateTime.now(CLOCK));
        plan = database.persisted(strategy).getId();
        asks(CallerFixture.editor(traeger, quartier));
    }

    @Test
    void staff_write_section_by_section_while_the_plan_runs() {
        write(NarrativeSection.OUTLOOK, 0, "Wir machen weiter.");
        write(NarrativeSection.SITUATION, 0, "Ein Haus, zwei Sprachen.");

        assertThat(narratives.of(plan, 2026))
                .extracting(Narrative::getSection)
                .containsExactly(NarrativeSection.SITUATION, NarrativeSection.OUTLOOK);
        assertThat(narratives.of(plan, 2026).get(0).getChangedBy()).isEqualTo("Kim Beispiel");
    }

    @Test
    void the_second_to_write_does_not_overwrite_the_first() {
        write(NarrativeSection.RESULTS, 0, "Vom ersten.");
        long shown = narratives.of(plan, 2026).get(0).getVersion();
        write(NarrativeSection.RESULTS, shown, "Vom ersten, verbessert.");

        assertThatThrownBy(() -> write(NarrativeSection.RESULTS, shown, "Zu spät."))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> write(NarrativeSection.RESULTS, 0, "Als gäbe es nichts."))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> write(NarrativeSection.COURSE, 7, "Was entfernt wurde."))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void an_emptied_section_is_gone() {
        write(NarrativeSection.RESULTS, 0, "Zu früh.");
        write(NarrativeSection.RESULTS, narratives.of(plan, 2026).get(0).getVersion(), "  ");

        assertThat(narratives.of(plan, 2026)).isEmpty();
    }

    @Test
    void a_year_outside_the_plan_and_a_novel_are_refused() {
        assertThatThrownBy(() -> database.transaction(
                        () -> narratives.write(plan, 2031, NarrativeSection.RESULTS, 0, "Morgen.")))
                .hasMessage("narrative.year_outside");
        assertThatThrownBy(() -> write(NarrativeSection.RESULTS, 0, "x".repeat(Narrative.LONGEST + 1)))
                .hasMessage("narrative.too_long");
    }

    @Test
    void readers_other_staff_and_strangers_do_not_write() {
        asks(CallerFixture.reader(traeger));
        assertThat(narratives.mayWrite(plan)).isFalse();
        assertThatThrownBy(() -> write(NarrativeSection.RESULTS, 0, "x")).isInstanceOf(AccessDenied.class);
        asks(CallerFixture.editor(traeger));
        assertThatThrownBy(() -> write(NarrativeSection.RESULTS, 0, "x")).isInstanceOf(AccessDenied.class);
        asks(CallerFixture.manager(999));
        assertThatThrownBy(() -> write(NarrativeSection.RESULTS, 0, "x")).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> narratives.of(plan, 2026)).isInstanceOf(AccessDenied.class);
    }

    void asks(Caller caller) {
        narratives.caller = caller;
        narratives.plans = PlansFixture.plans(database.em, caller, CLOCK);
    }

    void write(NarrativeSection section, long shown, String body) {
        database.transaction(() -> narratives.write(plan, 2026, section, shown, body));
    }
}
