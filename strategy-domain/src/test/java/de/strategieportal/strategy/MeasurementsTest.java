package de.strategieportal.strategy;

import static de.strategieportal.strategy.StrategyFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.Caller;
import de.strategieportal.access.CallerFixture;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Conflict;
import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.TestDatabase;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the fourth calendar quarter of 2026. */
class MeasurementsTest {

    @RegisterExtension
    TestDatabase database = new TestDatabase();

    Strategy plan;
    long indicator;
    Measurements measurements;

    @BeforeEach
    void a_plan_in_action_is_measured_by_guests() {
        var traeger = database.persisted(traeger());
        var quartier = database.persisted(quartier());
        var category = database.persisted(olderPeople());
        plan = draft(traeger, quartier);
        var goal = plan.addDigitalGoal(
                plan.addTargetGroup(category, group("Alleinlebende ab 65")),
                digitalGoal("Der Treff ist bekannt"),
                List.of());
        var measured = goal.addIndicator(indicator("Gäste im Treff", "10", "40"));
        plan.touched("Quartiersarbeit", NOON);
        database.persisted(plan);
        moved(Strategy::submit, Strategy::approve, Strategy::start);
        indicator = measured.getId();
        measurements = measurementsOf(editor());
    }

    @Test
    void keep_value_remark_and_who_entered_it_and_leave_the_plan_as_it_is() {
        long version = version();
        enter(Q2, 0, "17.5", "  Nur Juni gezählt  ");
        var stored = stored(Q2);
        assertThat(stored.getDetails().getValue()).isEqualByComparingTo("17.5");
        assertThat(stored.getDetails().getRemark()).isEqualTo("Nur Juni gezählt");
        assertThat(stored.getChangedBy()).isEqualTo("Kim Beispiel");
        assertThat(stored.getChangedAt()).isEqualTo("2026-11-24T08:00");
        assertThat(version()).isEqualTo(version);
    }

    @Test
    void change_and_are_taken_back() {
        enter(Q2, 0, "17", null);
        enter(Q2, stored(Q2).getVersion(), "18", null);
        assertThat(stored(Q2).getDetails().getValue()).isEqualByComparingTo("18");
        enter(Q2, stored(Q2).getVersion(), null, " ");
        assertThat(read().get(0).getMeasurements()).isEmpty();
    }

    @Test
    void never_overwrite_what_somebody_else_entered_meanwhile() {
        enter(Q2, 0, "17", null);
        assertThatThrownBy(() -> enter(Q2, 0, "18", null)).isInstanceOf(Conflict.class);
        long shown = stored(Q2).getVersion();
        enter(Q2, shown, "19", null);
        assertThatThrownBy(() -> enter(Q2, shown, "20", null)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> enter(Q2, shown, null, null)).isInstanceOf(Conflict.class);
        assertThat(stored(Q2).getDetails().getValue()).isEqualByComparingTo("19");
    }

    @Test
    void are_stored_together_or_not_at_all() {
        assertThatThrownBy(() -> database.transaction(() -> measurements.enter(
                        plan.getId(),
                        Q2,
                        List.of(
                                new Measured(indicator, 0, BigDecimal.TEN, null),
                                new Measured(-7, 0, BigDecimal.ONE, null)))))
                .isInstanceOf(NotFound.class);
        assertThat(read().get(0).getMeasurements()).isEmpty();
    }

    @Test
    void are_refused_without_a_number_and_when_no_row_could_hold_them() {
        assertRefused(Q2, null, "Nur so ein Gefühl", "measurement.remark_only");
        assertRefused(Q2, "1234567890123", null, "measurement.too_long");
        assertRefused(Q2, "0.125", null, "measurement.too_long");
        enter(Q2, 0, "999999999999.99", null);
        assertThat(stored(Q2).getDetails().getValue()).isEqualByComparingTo("999999999999.99");
    }

    @Test
    void are_refused_for_calendar_quarters_to_come_and_such_as_lie_outside_the_plan() {
        database.transaction(() -> {
            var found = database.em.find(Indicator.class, indicator);
            assertThatThrownBy(() -> found.measure(Q4, value("1"), Q3)).hasMessage("measurement.future");
        });
        assertRefused(Q4.next(), "1", null, "measurement.outside_period");
        assertRefused(Q1.previous(), "1", null, "measurement.outside_period");
        enter(Q4, 0, "1", null);
    }

    @ParameterizedTest
    @EnumSource(
            value = StrategyState.class,
            names = {"APPROVED", "ACTIVE", "COMPLETED"})
    void are_entered_while_the_plan_is_fixed(StrategyState state) {
        in(state);
        enter(Q3, 0, "20", null);
        assertThat(stored(Q3).getDetails().getValue()).isEqualByComparingTo("20");
    }

    @Test
    void of_an_archived_plan_stay_as_they_are() {
        enter(Q3, 0, "20", null);
        moved(Strategy::complete, Strategy::archive);
        assertThatThrownBy(() -> enter(Q3, stored(Q3).getVersion(), "21", null))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("measurement.archived");
    }

    @Test
    void go_with_the_indicator() {
        enter(Q3, 0, "20", null);
        moved(changed -> changed.reopen("Anderes Maß"), changed -> {
            changed.remove(changed.entry(indicator).orElseThrow(), NOON);
            changed.submit();
        });
        assertThat(read()).isEmpty();
        assertThat(database.transaction(() -> database.em
                        .createQuery("SELECT COUNT(m) FROM Measurement m", Long.class)
                        .getSingleResult()))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void are_entered_by_nobody_but_those_who_write_the_plan(int other) {
        var others = List.of(
                CallerFixture.editor(plan.getTraeger().getId()),
                CallerFixture.editor(-1L, plan.getQuartier().getId()),
                CallerFixture.manager(plan.getTraeger().getId()),
                CallerFixture.reader(plan.getTraeger().getId()),
                CallerFixture.administrator());
        var refused = measurementsOf(others.get(other));
        assertThatThrownBy(() -> database.transaction(() ->
                        refused.enter(plan.getId(), Q2, List.of(new Measured(indicator, 0, BigDecimal.TEN, null)))))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void are_read_by_whoever_reads_the_plan() {
        enter(Q2, 0, "17", null);
        var reader = measurementsOf(CallerFixture.reader(plan.getTraeger().getId()));
        var foreign = measurementsOf(CallerFixture.reader(-1L));
        assertThat(database.transaction(() -> reader.of(plan.getId()))).hasSize(1);
        assertThatThrownBy(() -> database.transaction(() -> foreign.of(plan.getId())))
                .isInstanceOf(AccessDenied.class);
        moved(changed -> changed.reopen("Neuer Anlauf"));
        assertThatThrownBy(() -> database.transaction(() -> reader.of(plan.getId())))
                .isInstanceOf(AccessDenied.class);
    }

    private void assertRefused(CalendarQuarter quarter, String value, String remark, String why) {
        assertThatThrownBy(() -> enter(quarter, 0, value, remark))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(why);
    }

    private void enter(CalendarQuarter quarter, long shown, String value, String remark) {
        var entered = new Measured(indicator, shown, value == null ? null : new BigDecimal(value), remark);
        database.transaction(() -> measurements.enter(plan.getId(), quarter, List.of(entered)));
    }

    private Measurement stored(CalendarQuarter quarter) {
        return read().get(0).measured(quarter).orElseThrow();
    }

    private List<Indicator> read() {
        return database.transaction(() -> measurementsOf(editor()).of(plan.getId()));
    }

    private long version() {
        return database.em.find(Strategy.class, plan.getId()).getVersion();
    }

    private void in(StrategyState state) {
        if (state == StrategyState.APPROVED) {
            moved(again -> again.reopen("Noch einmal"), Strategy::submit, Strategy::approve);
        } else if (state == StrategyState.COMPLETED) {
            moved(Strategy::complete);
        }
    }

    @SafeVarargs
    private void moved(Consumer<Strategy>... moves) {
        database.transaction(() -> {
            var found = database.em.find(Strategy.class, plan.getId());
            List.of(moves).forEach(move -> move.accept(found));
        });
    }

    private Caller editor() {
        return CallerFixture.editor(
                plan.getTraeger().getId(), plan.getQuartier().getId());
    }

    private Measurements measurementsOf(Caller caller) {
        return MeasurementsFixture.measurements(
                database.em, caller, Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC));
    }
}
