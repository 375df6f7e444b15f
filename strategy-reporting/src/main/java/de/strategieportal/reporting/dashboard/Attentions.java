package de.strategieportal.reporting.dashboard;

import static java.util.stream.Collectors.toSet;

import de.strategieportal.reporting.dashboard.Attention.Reason;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.StrategyState;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Finds what needs attention now, the most pressing first. What depends on today is computed here from stored dates. */
final class Attentions {

    /** Days after which a resource must be confirmed again. */
    static final int CONFIRMED_FOR = 180;

    /** Days without a change after which a plan that runs is worth a look. */
    static final int UNTOUCHED_FOR = 90;

    private static final Set<StrategyState> AT_WORK =
            Set.of(StrategyState.DRAFT, StrategyState.IN_REVIEW, StrategyState.APPROVED, StrategyState.ACTIVE);

    private static final String FIGURES =
            """
            SELECT NEW de.strategieportal.reporting.dashboard.AttentionLine(
                s.id, s.details.title, q.name, t.name, f.work.confirmedOn, f.findings.critical)
            FROM StrategyFigures f JOIN f.strategy s JOIN f.quartier q JOIN f.traeger t
            WHERE f.traeger.id IN :traeger AND s.state IN :states AND f.quarter = :quarter
            """;

    private static final String PLANS =
            """
            SELECT NEW de.strategieportal.reporting.dashboard.PlanTouchedLine(
                s.id, s.details.title, q.name, t.name, s.changedAt)
            FROM Strategy s JOIN s.quartier q JOIN s.traeger t
            WHERE s.traeger.id IN :traeger AND s.state IN :states
            """;

    private final EntityManager em;
    private final Set<Long> traeger;
    private final Set<StrategyState> known;
    private final int most;

    Attentions(EntityManager em, Set<Long> traeger, Set<StrategyState> known, int most) {
        this.em = em;
        this.traeger = traeger;
        this.known = known;
        this.most = most;
    }

    /** More critical findings in this calendar quarter than in the one before. */
    List<Attention> turnedRed(CalendarQuarter quarter) {
        var figures = figures(
                        quarter,
                        """
                        AND f.findings.critical > 0
                        AND NOT EXISTS (SELECT b.id FROM StrategyFigures b
                            WHERE b.strategy = s AND b.quarter = :before AND b.findings.critical >= f.findings.critical)
                        ORDER BY f.findings.critical DESC, f.work.missingHours DESC, s.id
                        """)
                .setParameter("before", quarter.previous());
        return lines(Reason.TURNED_RED, figures);
    }

    /** The longest unconfirmed first. */
    List<Attention> unconfirmed(CalendarQuarter quarter, LocalDate today) {
        var figures = figures(quarter, "AND f.work.confirmedOn < :limit ORDER BY f.work.confirmedOn, s.id")
                .setParameter("limit", today.minusDays(CONFIRMED_FOR));
        return lines(Reason.UNCONFIRMED, figures);
    }

    List<Attention> untouched(CalendarQuarter quarter, LocalDate today) {
        var plans = plans(
                        atWork(),
                        """
                        AND s.changedAt < :limit AND s.period.from <= :quarter AND s.period.to >= :quarter
                        ORDER BY s.changedAt, s.id
                        """)
                .setParameter("quarter", quarter)
                .setParameter("limit", today.minusDays(UNTOUCHED_FOR).atStartOfDay());
        return plans(Reason.UNTOUCHED, plans);
    }

    /** For those who may approve. */
    List<Attention> inReview() {
        return plans(Reason.IN_REVIEW, plans(Set.of(StrategyState.IN_REVIEW), "ORDER BY s.changedAt, s.id"));
    }

    private TypedQuery<AttentionLine> figures(CalendarQuarter quarter, String which) {
        return about(FIGURES + which, AttentionLine.class, atWork()).setParameter("quarter", quarter);
    }

    private TypedQuery<PlanTouchedLine> plans(Set<StrategyState> states, String which) {
        return about(PLANS + which, PlanTouchedLine.class, states);
    }

    private Set<StrategyState> atWork() {
        return known.stream().filter(AT_WORK::contains).collect(toSet());
    }

    private static List<Attention> lines(Reason reason, TypedQuery<AttentionLine> query) {
        return query.getResultList().stream()
                .map(line -> Attention.of(reason, line))
                .toList();
    }

    private static List<Attention> plans(Reason reason, TypedQuery<PlanTouchedLine> query) {
        return query.getResultList().stream()
                .map(line -> Attention.of(reason, line))
                .toList();
    }

    private <T> TypedQuery<T> about(String jpql, Class<T> type, Set<StrategyState> states) {
        return em.createQuery(jpql, type)
                .setParameter("traeger", traeger)
                .setParameter("states", states)
                .setMaxResults(most);
    }
}
