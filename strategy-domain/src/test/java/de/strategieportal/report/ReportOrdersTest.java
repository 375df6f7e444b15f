package de.strategieportal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.Caller;
import de.strategieportal.access.CallerFixture;
import de.strategieportal.access.Role;
import de.strategieportal.access.SignedInAccount;
import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReportOrdersTest {

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    ReportDesk desk;

    @BeforeEach
    void a_desk() {
        desk = new ReportDesk(database);
    }

    @Test
    void everybody_sees_their_own_orders_only() {
        long id = desk.ordered();
        desk.asks(named("board", desk.traeger));

        assertThat(desk.orders.mine()).isEmpty();
        assertThatThrownBy(() -> desk.orders.finished(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> database.transaction(() -> desk.orders.cancel(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> database.transaction(() -> desk.orders.remove(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_orders_a_report_about_plans_they_may_not_see() {
        desk.asks(CallerFixture.reader(desk.federation, desk.traeger));
        assertThatThrownBy(() -> desk.orders.order("x", true, desk.wish())).isInstanceOf(AccessDenied.class);

        desk.asks(CallerFixture.manager(999));
        assertThatThrownBy(() -> desk.orders.order("x", false, desk.wish())).isInstanceOf(AccessDenied.class);
    }

    @Test
    void who_lost_the_right_to_see_the_plans_does_not_fetch_the_file() {
        long id = finished();
        assertThat(desk.orders.finished(id).getFile().getName()).isEqualTo("bericht.pdf");

        desk.asks(CallerFixture.manager(999));

        assertThatThrownBy(() -> desk.orders.finished(id)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void what_a_manager_was_shown_is_not_fetched_by_somebody_who_is_none_any_more() {
        long id = finished();
        desk.asks(CallerFixture.editor(desk.traeger));

        assertThatThrownBy(() -> desk.orders.finished(id)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void who_sees_fewer_traeger_since_does_not_fetch_what_it_tells_of_the_others() {
        long id = finished();
        desk.asks(CallerFixture.manager(desk.traeger));

        assertThatThrownBy(() -> desk.orders.finished(id)).isInstanceOf(AccessDenied.class);

        desk.asks(CallerFixture.manager(desk.federation, desk.traeger));
        assertThat(desk.orders.finished(id).getFile().getName()).isEqualTo("bericht.pdf");
    }

    @Test
    void an_order_is_made_known_so_that_somebody_writes_it() {
        desk.ordered();
        assertThat(desk.news.heard).hasSize(1);
    }

    @Test
    void there_is_nothing_to_fetch_before_the_end() {
        long id = desk.ordered();
        assertThatThrownBy(() -> desk.orders.finished(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void only_so_many_orders_wait_at_the_same_time() {
        desk.ordered();
        desk.ordered();

        assertThatThrownBy(desk::ordered).isInstanceOf(RuleViolation.class).hasMessage("report_order.too_many_waiting");
    }

    @Test
    void who_keeps_as_much_as_allowed_removes_something_first() {
        desk.limits.megabytes = 0;
        assertThatThrownBy(desk::ordered).isInstanceOf(RuleViolation.class).hasMessage("report_order.quota_full");
    }

    @Test
    void what_has_ended_is_not_cancelled_but_removed() {
        long id = finished();

        assertThatThrownBy(() -> database.transaction(() -> desk.orders.cancel(id)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("report_order.ended");
        database.transaction(() -> desk.orders.remove(id));
        assertThat(desk.orders.mine()).isEmpty();
        assertThat(desk.orders.quota().used()).isZero();
    }

    @Test
    void what_arrived_or_failed_is_news_until_it_was_seen_and_for_its_orderer_only() {
        long done = finished();
        desk.ordered();
        database.transaction(() -> desk.queue.fail(desk.queue.take("a").orElseThrow(), "report_order.failed.error"));
        long cancelled = desk.ordered();
        database.transaction(() -> desk.orders.cancel(cancelled));
        assertThat(desk.orders.news()).isEqualTo(new ReportNews(1, 1));

        var shown = desk.orders.mine();
        desk.asks(named("other", desk.traeger));
        database.transaction(() -> desk.orders.seen(shown));
        assertThat(desk.orders.news().isAny()).isFalse();
        desk.asks(CallerFixture.manager(desk.federation, desk.traeger));
        assertThat(desk.orders.news()).isEqualTo(new ReportNews(1, 1));

        database.transaction(() -> desk.orders.seen(shown));

        assertThat(desk.orders.news().isAny()).isFalse();
        assertThat(desk.found(done).isNews()).isFalse();
    }

    @Test
    void what_ended_after_the_list_was_shown_is_still_news() {
        desk.ordered();
        var shown = database.transaction(() -> desk.orders.mine());
        database.transaction(() -> desk.queue.fail(desk.queue.take("a").orElseThrow(), "report_order.failed.error"));

        database.transaction(() -> desk.orders.seen(shown));

        assertThat(desk.orders.news()).isEqualTo(new ReportNews(0, 1));
    }

    long finished() {
        long id = desk.ordered();
        database.transaction(() -> {
            var taken = desk.queue.take("a").orElseThrow();
            try {
                desk.queue.finish(
                        taken,
                        new Rights(Role.MANAGER, Set.of(desk.federation, desk.traeger)),
                        "bericht.pdf",
                        "application/pdf",
                        new ByteArrayInputStream(new byte[3]));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        return id;
    }

    static Caller named(String name, long traeger) {
        return Caller.known(
                new SignedInAccount(name, name, Role.READER, Optional.of(traeger), Set.of(), "stamp"), Set.of(traeger));
    }
}
