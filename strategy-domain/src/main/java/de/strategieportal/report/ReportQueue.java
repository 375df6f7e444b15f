package de.strategieportal.report;

import de.strategieportal.access.OpenToAnyone;
import de.strategieportal.shared.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Where the nodes of the portal find reports to write. Every change locks its order, so that two nodes, or a node and the
 * person who cancels, never both believe they were first.
 */
@UseCase
public class ReportQueue {

    private static final String THE_PORTAL_ITSELF = "The portal works here by itself; no page leads here.";

    @PersistenceContext
    EntityManager em;

    @Inject
    ReportLimits limits;

    @Inject
    Clock clock;

    /** Takes the order that waits longest. Whoever finds it taken when the lock is free looks for the next one. */
    @OpenToAnyone(THE_PORTAL_ITSELF)
    public Optional<ReportOrder> take(String node) {
        for (var next = waitsLongest(); next.isPresent(); next = waitsLongest()) {
            var order = locked(next.get()).filter(found -> found.getState() == OrderState.WAITING);
            if (order.isPresent()) {
                order.get().takenBy(node, now());
                return order;
            }
        }
        return Optional.empty();
    }

    private Optional<Long> waitsLongest() {
        return em
                .createQuery(
                        "SELECT o.id FROM ReportOrder o WHERE o.state = :waiting ORDER BY o.orderedAt, o.id",
                        Long.class)
                .setParameter("waiting", OrderState.WAITING)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * A sign of life of the node, and how far it is.
     *
     * @return whether the report is still wanted from this attempt
     */
    @OpenToAnyone(THE_PORTAL_ITSELF)
    public boolean advance(ReportOrder taken, int percent) {
        var order = goingOn(taken);
        order.ifPresent(found -> found.advancedTo(percent, now()));
        return order.isPresent();
    }

    /**
     * Keeps the file, unless the order was cancelled or given to another node meanwhile, or its orderer keeps too much
     * already.
     *
     * @param rights of its orderer when it was begun
     * @param file read to its end, in pieces
     */
    @OpenToAnyone(THE_PORTAL_ITSELF)
    public void finish(ReportOrder taken, Rights rights, String fileName, String mediaType, InputStream file)
            throws IOException {
        if (goingOn(taken).isEmpty()) {
            return;
        }
        long id = taken.getId();
        long size = store(id, file);
        var order = em.find(ReportOrder.class, id);
        if (Quota.used(em, taken.getOrderedBy()) + size > limits.bytes()) {
            em.createQuery("DELETE FROM ReportPart p WHERE p.order = :id")
                    .setParameter("id", id)
                    .executeUpdate();
            order.failed("report_order.failed.quota", now());
        } else {
            order.done(new KeptFile(fileName, mediaType, size, rights), now());
        }
    }

    private long store(long id, InputStream file) throws IOException {
        long size = 0;
        int position = 0;
        for (var piece = file.readNBytes(ReportPart.SIZE); piece.length > 0; piece = file.readNBytes(ReportPart.SIZE)) {
            em.persist(new ReportPart(id, position++, piece));
            em.flush();
            em.clear();
            size += piece.length;
        }
        return size;
    }

    /** @param failure key of the sentence that says why */
    @OpenToAnyone(THE_PORTAL_ITSELF)
    public void fail(ReportOrder taken, String failure) {
        goingOn(taken).ifPresent(order -> order.failed(failure, now()));
    }

    /** Gives back at once what the node had begun, because it stops. */
    @OpenToAnyone(THE_PORTAL_ITSELF)
    public void handBack(String node) {
        running("o.writing.node = :asked", node).forEach(ReportOrder::handedBack);
    }

    /** Gives back what dead nodes had begun. */
    @OpenToAnyone(THE_PORTAL_ITSELF)
    public void recover() {
        running("o.writing.aliveAt < :asked", now().minus(limits.lostAfter())).forEach(order -> order.lost(now()));
    }

    /** Asked again when it is locked: another node may have come first. */
    private List<ReportOrder> running(String which, Object asked) {
        var query = "SELECT o FROM ReportOrder o WHERE o.state = :running AND " + which + " ORDER BY o.id";
        return em.createQuery(query, ReportOrder.class)
                .setParameter("running", OrderState.RUNNING)
                .setParameter("asked", asked)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Removes what was kept long enough. */
    @OpenToAnyone(THE_PORTAL_ITSELF)
    public void forgetOld() {
        em.createQuery("DELETE FROM ReportOrder o WHERE o.endedAt < :since")
                .setParameter("since", now().minus(limits.kept()))
                .executeUpdate();
    }

    /** Orders what schedules are due for, once for each recipient and day, however many nodes ask. */
    @OpenToAnyone(THE_PORTAL_ITSELF)
    public void orderDue() {
        var today = LocalDate.now(clock);
        em.createQuery(
                        "SELECT s.id FROM ReportSchedule s WHERE s.paused = FALSE AND s.nextOn <= :today ORDER BY s.id",
                        Long.class)
                .setParameter("today", today)
                .getResultList()
                .forEach(id -> Optional.ofNullable(em.find(ReportSchedule.class, id, LockModeType.PESSIMISTIC_WRITE))
                        .filter(schedule -> schedule.isDue(today))
                        .ifPresent(schedule -> schedule.order(today, now()).forEach(em::persist)));
    }

    private Optional<ReportOrder> goingOn(ReportOrder taken) {
        return locked(taken.getId()).filter(order -> order.isStillWrittenAs(taken));
    }

    private Optional<ReportOrder> locked(long id) {
        return Optional.ofNullable(em.find(ReportOrder.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
