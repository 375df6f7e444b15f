package de.strategieportal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.CallerFixture;
import de.strategieportal.shared.Conflict;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportSchedulesTest {

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    ReportDesk desk;

    @BeforeEach
    void a_desk() {
        desk = new ReportDesk(database);
    }

    @ParameterizedTest
    @CsvSource({
        "QUARTERLY, 2026-11-24, 2027-01-04",
        "QUARTERLY, 2027-01-03, 2027-01-04",
        "QUARTERLY, 2027-01-04, 2027-04-05",
        "MONTHLY, 2026-11-24, 2026-12-07",
        "MONTHLY, 2026-12-07, 2027-01-04",
        "YEARLY, 2026-11-24, 2027-01-04",
        "YEARLY, 2027-01-04, 2028-01-03"
    })
    void each_rhythm_means_a_first_monday(Rhythm rhythm, LocalDate day, LocalDate next) {
        assertThat(rhythm.after(day)).isEqualTo(next);
    }

    @Test
    void every_recipient_gets_an_order_of_their_own_once() {
        scheduled("board", "north");
        desk.at("2027-01-04T06:00:00Z");

        due();
        due();

        assertThat(database.em
                        .createQuery("SELECT o FROM ReportOrder o ORDER BY o.orderedBy", ReportOrder.class)
                        .getResultList())
                .extracting(ReportOrder::getOrderedBy)
                .containsExactly("board", "north");
        assertThat(only().getNextOn()).isEqualTo("2027-04-05");
    }

    @Test
    void nothing_is_ordered_before_its_day_or_while_it_pauses() {
        scheduled("board");
        desk.at("2027-01-03T23:00:00Z");
        due();
        database.transaction(() -> desk.schedules.pause(only().getId(), only().getVersion()));
        desk.at("2027-01-04T06:00:00Z");
        due();

        assertThat(orders()).isZero();
    }

    @Test
    void what_a_pause_left_out_does_not_come_later() {
        scheduled("board");
        database.transaction(() -> desk.schedules.pause(only().getId(), only().getVersion()));
        desk.at("2027-01-05T06:00:00Z");
        database.transaction(() -> desk.schedules.resume(only().getId(), only().getVersion()));
        due();

        assertThat(orders()).isZero();
        assertThat(only().getNextOn()).isEqualTo("2027-04-05");
    }

    @Test
    void recipients_are_those_who_may_see_the_plans() {
        assertThat(desk.schedules.candidates(desk.traeger))
                .extracting(Recipient::account)
                .containsExactly("board", "kim", "north");
        assertThat(desk.schedules.candidates(desk.federation))
                .extracting(Recipient::account)
                .containsExactly("board", "kim");
        assertThatThrownBy(() -> scheduled("other"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("report_schedule.recipient_unknown");
    }

    @Test
    void a_schedule_needs_a_name_and_somebody_to_send_to() {
        assertThatThrownBy(() -> scheduled()).hasMessage("report_schedule.no_recipients");
        assertThatThrownBy(() -> database.transaction(
                        () -> desk.schedules.create(" ", desk.wish(), Rhythm.MONTHLY, List.of("board"))))
                .hasMessage("report_schedule.name_invalid");
    }

    @Test
    void only_managers_of_the_traeger_tend_its_schedules() {
        scheduled("board");
        long id = only().getId();
        long shown = only().getVersion();

        desk.asks(CallerFixture.editor(desk.traeger));
        assertThatThrownBy(() -> scheduled("north")).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> database.transaction(() -> desk.schedules.pause(id, shown)))
                .isInstanceOf(AccessDenied.class);
        desk.asks(CallerFixture.reader(desk.federation, desk.traeger));
        assertThatThrownBy(() -> database.transaction(() -> desk.schedules.remove(id, shown)))
                .isInstanceOf(AccessDenied.class);
        desk.asks(CallerFixture.manager(999));
        assertThatThrownBy(() -> desk.schedules.one(id)).isInstanceOf(AccessDenied.class);
        assertThat(desk.schedules.all()).isEmpty();
    }

    @Test
    void two_managers_do_not_overwrite_each_other() {
        scheduled("board");
        long id = only().getId();
        long shown = only().getVersion();
        database.transaction(
                () -> desk.schedules.change(id, shown, "Neu", desk.wish(), Rhythm.YEARLY, List.of("board")));

        assertThatThrownBy(() -> database.transaction(
                        () -> desk.schedules.change(id, shown, "Älter", desk.wish(), Rhythm.YEARLY, List.of("board"))))
                .isInstanceOf(Conflict.class);
    }

    void scheduled(String... recipients) {
        database.transaction(
                () -> desk.schedules.create("Für den Beirat", desk.wish(), Rhythm.QUARTERLY, List.of(recipients)));
    }

    ReportSchedule only() {
        return database.transaction(() -> desk.schedules.all().get(0));
    }

    void due() {
        database.transaction(() -> desk.queue.orderDue());
    }

    long orders() {
        return database.em
                .createQuery("SELECT COUNT(o) FROM ReportOrder o", Long.class)
                .getSingleResult();
    }
}
