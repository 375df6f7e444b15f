package de.strategieportal.report;

import static java.util.stream.Collectors.toMap;

import de.strategieportal.access.AccessDenied;
import de.strategieportal.access.Caller;
import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.UseCase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a person has ordered: to look how far it is, to fetch, to cancel and to remove. */
@UseCase
public class ReportOrders {

    private static final Set<OrderState> OPEN = Set.of(OrderState.WAITING, OrderState.RUNNING);

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    ReportLimits limits;

    @Inject
    Event<ReportOrdered> news;

    @Inject
    Clock clock;

    /**
     * @throws AccessDenied when the caller may not see the plans, or not yet
     * @throws RuleViolation when too much of the caller's waits already, or is kept
     */
    public long order(String title, boolean drafts, Wish wish) {
        mustSee(wish.getTraeger(), drafts);
        if (waiting() >= limits.waiting()) {
            throw new RuleViolation("report_order.too_many_waiting", limits.waiting());
        }
        if (Quota.used(em, caller.name()) >= limits.bytes()) {
            throw new RuleViolation("report_order.quota_full");
        }
        var order = new ReportOrder(caller.name(), title, drafts, wish, LocalDateTime.now(clock));
        em.persist(order);
        news.fire(new ReportOrdered());
        return order.getId();
    }

    /** @throws NotFound when it is not the caller's */
    public ReportOrder mine(long id) {
        return own(id, LockModeType.NONE);
    }

    /** The caller's own, latest first. */
    public List<ReportOrder> mine() {
        caller.mustBeSignedIn();
        return em.createQuery(
                        "SELECT o FROM ReportOrder o WHERE o.orderedBy = :me ORDER BY o.orderedAt DESC, o.id DESC",
                        ReportOrder.class)
                .setParameter("me", caller.name())
                .getResultList();
    }

    /** Of the caller's reports, since they were last {@link #seen}. */
    public ReportNews news() {
        caller.mustBeSignedIn();
        var counts = em
                .createQuery(
                        """
                        SELECT o.state, COUNT(o) FROM ReportOrder o
                        WHERE o.orderedBy = :me AND o.seen = FALSE GROUP BY o.state
                        """,
                        Object[].class)
                .setParameter("me", caller.name())
                .getResultList()
                .stream()
                .collect(toMap(row -> (OrderState) row[0], row -> (Long) row[1]));
        return new ReportNews(counts.getOrDefault(OrderState.DONE, 0L), counts.getOrDefault(OrderState.FAILED, 0L));
    }

    /** The caller has seen what became of these; as they were shown, because others may end meanwhile. */
    public void seen(List<ReportOrder> shown) {
        caller.mustBeSignedIn();
        var ids = shown.stream()
                .filter(ReportOrder::isNews)
                .map(ReportOrder::getId)
                .toList();
        if (!ids.isEmpty()) {
            em.createQuery("UPDATE ReportOrder o SET o.seen = TRUE WHERE o.id IN :ids AND o.orderedBy = :me")
                    .setParameter("ids", ids)
                    .setParameter("me", caller.name())
                    .executeUpdate();
        }
    }

    /** How much of the caller's files is kept, against what may be kept. */
    public Quota quota() {
        caller.mustBeSignedIn();
        return new Quota(Quota.used(em, caller.name()), limits.bytes(), limits.kept());
    }

    /** @throws RuleViolation when it has ended already */
    public void cancel(long id) {
        own(id, LockModeType.PESSIMISTIC_WRITE).cancel(LocalDateTime.now(clock));
    }

    /** With its file; one that has not ended is cancelled by that. */
    public void remove(long id) {
        em.remove(own(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * The order whose file may be fetched.
     *
     * @throws NotFound when there is no file
     * @throws AccessDenied when the caller lost the right to see the plans since
     */
    public ReportOrder finished(long id) {
        var order = own(id, LockModeType.NONE);
        mustSee(order.getWish().getTraeger(), order.isDrafts());
        if (order.getState() != OrderState.DONE) {
            throw new NotFound();
        }
        if (!order.getFile().isFor(caller)) {
            throw new AccessDenied();
        }
        return order;
    }

    /** Copies the file part by part, so that its size does not matter. */
    public void write(long id, OutputStream out) throws IOException {
        finished(id);
        for (int position = 0; ; position++) {
            var part = em.find(ReportPart.class, new ReportPart.Key(id, position));
            if (part == null) {
                return;
            }
            out.write(part.content());
            em.detach(part);
        }
    }

    private void mustSee(long traeger, boolean drafts) {
        if (drafts) {
            caller.mustReadDraft(traeger);
        } else {
            caller.mustRead(traeger);
        }
    }

    /** Somebody else's order does not exist for the caller. */
    private ReportOrder own(long id, LockModeType lock) {
        caller.mustBeSignedIn();
        return Optional.ofNullable(em.find(ReportOrder.class, id, lock))
                .filter(order -> order.getOrderedBy().equals(caller.name()))
                .orElseThrow(NotFound::new);
    }

    private long waiting() {
        return em.createQuery(
                        "SELECT COUNT(o) FROM ReportOrder o WHERE o.orderedBy = :me AND o.state IN :open", Long.class)
                .setParameter("me", caller.name())
                .setParameter("open", OPEN)
                .getSingleResult();
    }
}
