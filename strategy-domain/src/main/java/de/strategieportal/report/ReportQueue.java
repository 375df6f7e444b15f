package de.strategieportal.report;

import de.strategieportal.access.OpenToAnyone;
import de.strategieportal.access.Role;
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

    /** Takes the order that waits longest. */
    @OpenToAnyone(THE_PORTAL_ITSELF)
    public Optional<ReportOrder> take(String node) {
        var waiting = ids("SELECT o.id FROM ReportOrder o WHERE o.state = :state ORDER BY o.orderedAt, o.id");
        for (var id : waiting) {
            var order = locked(id).filter(found -> found.getState() == OrderState.WAITING);
            if (order.isPresent()) {
                order.get().takenBy(node, now());
                return order;
            }
        }
        return Optional.empty();
    }

    private List<Long> ids(String query) {
        return em.createQuery(query, Long.class)
                .setParameter("state", OrderState.WAITING)
                .setMaxResults(5)
                .getResultList();
    }

    /** A sign of life of the node, and how far it is.
     *
     * @return whether the report is still wanted
     */
    @OpenToAnyone(THE_PORTAL_ITSELF)
    public boolean advance(long id, int percent) {
        var order = locked(id).filter(found -> found.getState() == OrderState.RUNNING);
        order.ifPresent(found -> found.advancedTo(percent, now()));
        return order.isPresent();
    }

    /**
     * Keeps the file, unless the order was cancelled meanwhile or its orderer keeps too much already.
     *
     * @param writtenAs the role of its orderer, whose rights decided what it holds
     * @param file read to its end, in pieces
     */
    @OpenToAnyone(THE_PORTAL_ITSELF)
    public void finish(long id, Role writtenAs, String fileName, String mediaType, InputStream file)
            throws IOException {
        var order = locked(id).filter(found -> found.getState() == OrderState.RUNNING);
        if (order.isEmpty()) {
            return;
        }
        var owner = order.get().getOrderedBy();
        long size = store(id, file);
        if (Quota.used(em, owner) + size > limits.bytes()) {
            em.createQuery("DELETE FROM ReportPart p WHERE p.order = :id")
                    .setParameter("id", id)
                    .executeUpdate();
            em.find(ReportOrder.class, id).failed("report_order.failed.quota", now());
        } else {
            em.find(ReportOrder.class, id).done(writtenAs, fileName, mediaType, size, now());
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
    public void fail(long id, String failure) {
        locked(id).filter(order -> !order.getState().isEnded()).ifPresent(order -> order.failed(failure, now()));
    }

    /** Gives back what dead nodes had begun. */
    @OpenToAnyone(THE_PORTAL_ITSELF)
    public void recover() {
        em.createQuery(
                        "SELECT o.id FROM ReportOrder o WHERE o.state = :running AND o.aliveAt < :since ORDER BY o.id",
                        Long.class)
                .setParameter("running", OrderState.RUNNING)
                .setParameter("since", now().minus(limits.lostAfter()))
                .getResultList()
                .forEach(id -> locked(id)
                        .filter(order -> order.getState() == OrderState.RUNNING)
                        .ifPresent(order -> order.lost(now())));
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

    private Optional<ReportOrder> locked(long id) {
        return Optional.ofNullable(em.find(ReportOrder.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
