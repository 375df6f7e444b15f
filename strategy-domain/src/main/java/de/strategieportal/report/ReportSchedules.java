package de.strategieportal.report;

import de.strategieportal.access.Caller;
import de.strategieportal.access.Role;
import de.strategieportal.shared.Conflict;
import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.UseCase;
import de.strategieportal.traeger.Traeger;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Agency managers let reports about their Träger be written regularly, for people who may see them. */
@UseCase
public class ReportSchedules {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Of the Träger the caller may read, by name. */
    public List<ReportSchedule> all() {
        var readable = caller.readableTraeger();
        return readable.isEmpty()
                ? List.of()
                : em.createQuery(
                                """
                                SELECT DISTINCT s FROM ReportSchedule s LEFT JOIN FETCH s.recipients
                                WHERE s.wish.traeger IN :readable ORDER BY s.name, s.id
                                """,
                                ReportSchedule.class)
                        .setParameter("readable", readable)
                        .getResultList();
    }

    public ReportSchedule one(long id) {
        var schedule = Optional.ofNullable(em.find(ReportSchedule.class, id)).orElseThrow(NotFound::new);
        caller.mustRead(schedule.getWish().getTraeger());
        return schedule;
    }

    /** Whoever may see the plans of the Träger, as far as the caller may know the account. */
    public List<Recipient> candidates(long traeger) {
        caller.mustManage(traeger);
        return em.createQuery(
                        """
                        SELECT NEW de.strategieportal.report.Recipient(a.name, a.displayName, t.name)
                        FROM Account a JOIN a.traeger t
                        WHERE a.disabled = FALSE
                            AND (t.id = :traeger AND a.role IN :all OR t.id IN :path AND a.role IN :below)
                        ORDER BY a.displayName, a.name
                        """,
                        Recipient.class)
                .setParameter("traeger", traeger)
                .setParameter("path", path(traeger))
                .setParameter("all", Set.of(Role.MANAGER, Role.READER, Role.EDITOR))
                .setParameter("below", Set.of(Role.MANAGER, Role.READER))
                .getResultList();
    }

    /** The Träger and those above it that the caller may read. */
    private Set<Long> path(long traeger) {
        var path = new HashSet<Long>();
        for (var each = Optional.ofNullable(em.find(Traeger.class, traeger));
                each.isPresent() && caller.readableTraeger().contains(each.get().getId());
                each = each.get().getParent()) {
            path.add(each.get().getId());
        }
        return path;
    }

    /** @return its id */
    public long create(String name, Wish wish, Rhythm rhythm, Collection<String> recipients) {
        mustBeCandidates(wish.getTraeger(), recipients);
        var schedule = new ReportSchedule(caller.name(), name, wish, rhythm, recipients, LocalDate.now(clock));
        em.persist(schedule);
        return schedule.getId();
    }

    public void change(long id, long shown, String name, Wish wish, Rhythm rhythm, Collection<String> recipients) {
        var schedule = manageable(id, shown);
        mustBeCandidates(wish.getTraeger(), recipients);
        schedule.change(name, wish, rhythm, recipients, LocalDate.now(clock));
    }

    public void pause(long id, long shown) {
        manageable(id, shown).pause();
    }

    public void resume(long id, long shown) {
        manageable(id, shown).resume(LocalDate.now(clock));
    }

    /** Reports it has ordered so far stay. */
    public void remove(long id, long shown) {
        em.remove(manageable(id, shown));
    }

    private void mustBeCandidates(long traeger, Collection<String> recipients) {
        var known = candidates(traeger).stream().map(Recipient::account).toList();
        if (!known.containsAll(recipients)) {
            throw RuleViolation.at("recipients", "report_schedule.recipient_unknown");
        }
    }

    private ReportSchedule manageable(long id, long shown) {
        var schedule = Optional.ofNullable(em.find(ReportSchedule.class, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT))
                .orElseThrow(NotFound::new);
        caller.mustManage(schedule.getWish().getTraeger());
        Conflict.check(schedule, shown);
        return schedule;
    }
}
