package de.strategieportal.report;

import de.strategieportal.access.Caller;
import de.strategieportal.access.CallerFixture;
import de.strategieportal.access.Role;
import de.strategieportal.account.Account;
import de.strategieportal.shared.DataProtectionRegime;
import de.strategieportal.shared.HeardEvents;
import de.strategieportal.shared.TestDatabase;
import de.strategieportal.traeger.Traeger;
import de.strategieportal.traeger.TraegerType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** A federation with one Träger below it, accounts in both, and the use cases around reports on a clock that tests move. */
class ReportDesk {

    static final String REQUEST = "kind=traeger";

    final TestDatabase database;
    final HeardEvents<ReportOrdered> news = new HeardEvents<>();
    final ReportLimits limits = new ReportLimits();
    final ReportOrders orders = new ReportOrders();
    final ReportQueue queue = new ReportQueue();
    final ReportSchedules schedules = new ReportSchedules();
    final long federation;
    final long traeger;

    ReportDesk(TestDatabase database) {
        this.database = database;
        limits.days = 30;
        limits.megabytes = 1;
        limits.waiting = 2;
        limits.lostAfterSeconds = 60;
        orders.em = database.em;
        orders.limits = limits;
        orders.news = news;
        queue.em = database.em;
        queue.limits = limits;
        schedules.em = database.em;
        var above = database.persisted(traeger("Sozialverbund", null));
        var below = database.persisted(traeger("Nachbarschaftsdienste", above));
        federation = above.getId();
        traeger = below.getId();
        at("2026-11-24T09:00:00Z");
        asks(CallerFixture.manager(federation, traeger));
        account("kim", Role.MANAGER, above);
        account("board", Role.READER, above);
        account("north", Role.EDITOR, below);
        account("other", Role.READER, database.persisted(traeger("Ganz anderer Träger", null)));
    }

    static Traeger traeger(String name, Traeger parent) {
        return new Traeger(name, TraegerType.ASSOCIATION, DataProtectionRegime.DSGVO, parent);
    }

    private void account(String name, Role role, Traeger traeger) {
        database.transaction(() -> database.em.persist(
                new Account(name, name, "hash", role, database.em.find(Traeger.class, traeger.getId()))));
    }

    void asks(Caller caller) {
        orders.caller = caller;
        schedules.caller = caller;
    }

    void at(String instant) {
        var clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        orders.clock = clock;
        queue.clock = clock;
        schedules.clock = clock;
    }

    void later(Duration duration) {
        at(orders.clock.instant().plus(duration).toString());
    }

    Wish wish() {
        return new Wish(traeger, REQUEST, "pdf");
    }

    long ordered() {
        return database.transaction(() -> orders.order("Bericht", false, wish()));
    }

    ReportOrder found(long id) {
        return database.transaction(() -> database.em.find(ReportOrder.class, id));
    }
}
