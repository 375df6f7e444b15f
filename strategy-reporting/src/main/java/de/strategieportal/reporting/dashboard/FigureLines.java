package de.strategieportal.reporting.dashboard;

import static java.util.Comparator.comparing;

import de.strategieportal.catalog.TargetGroupCategory;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.StrategyState;
import jakarta.persistence.EntityManager;
import java.text.Collator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The statements behind every comparison: each is asked once, however many Quartiere or calendar quarters there are. */
final class FigureLines {

    private final EntityManager em;
    private final Set<Long> traeger;
    private final Set<StrategyState> states;

    /** @param states of the plans that the caller may know of */
    FigureLines(EntityManager em, Set<Long> traeger, Set<StrategyState> states) {
        this.em = em;
        this.traeger = traeger;
        this.states = states;
    }

    static List<TraegerLine> traeger(EntityManager em, Set<Long> readable) {
        return readable.isEmpty()
                ? List.of()
                : em
                        .createQuery(
                                """
                                SELECT NEW de.strategieportal.reporting.dashboard.TraegerLine(t.id, t.name, p.id)
                                FROM Traeger t LEFT JOIN t.parent p
                                WHERE t.id IN :readable
                                """,
                                TraegerLine.class)
                        .setParameter("readable", readable)
                        .getResultList()
                        .stream()
                        .sorted(comparing(TraegerLine::name, inGerman()))
                        .toList();
    }

    /** Not left to the database: each sorts umlauts somewhere else. */
    private static Collator inGerman() {
        return Collator.getInstance(Locale.GERMAN);
    }

    /** Quartiere in which one of the Träger works or plans. */
    List<QuartierLine> quartiere() {
        return em
                .createQuery(
                        """
                        SELECT NEW de.strategieportal.reporting.dashboard.QuartierLine(q.id, q.name, SUM(r.persons))
                        FROM Quartier q LEFT JOIN q.residents r
                        WHERE q.id IN (SELECT a.id FROM Traeger t JOIN t.quartiere a WHERE t.id IN :traeger)
                           OR q.id IN (SELECT s.quartier.id FROM Strategy s
                                       WHERE s.traeger.id IN :traeger AND s.state IN :states)
                        GROUP BY q.id, q.name
                        """,
                        QuartierLine.class)
                .setParameter("traeger", traeger)
                .setParameter("states", states)
                .getResultList()
                .stream()
                .sorted(comparing(QuartierLine::name, inGerman()).thenComparing(QuartierLine::id))
                .toList();
    }

    List<HoursLine> hours(Period period) {
        return em.createQuery(
                        """
                        SELECT NEW de.strategieportal.reporting.dashboard.HoursLine(s.quartier.id, f.quarter, s.state,
                            COUNT(s), SUM(f.staffHours), SUM(f.volunteerHours), SUM(f.networkPartnerHours),
                            SUM(f.multiplierHours), SUM(f.requiredHours), MIN(s.changedAt), MAX(s.changedAt))
                        FROM StrategyFigures f JOIN f.strategy s
                        WHERE s.traeger.id IN :traeger AND s.state IN :states AND f.quarter BETWEEN :from AND :to
                        GROUP BY s.quartier.id, f.quarter, s.state
                        """,
                        HoursLine.class)
                .setParameter("traeger", traeger)
                .setParameter("states", states)
                .setParameter("from", period.getFrom())
                .setParameter("to", period.getTo())
                .getResultList();
    }

    List<PersonsLine> persons(Period period, Set<StrategyState> counted) {
        return em.createQuery(
                        """
                        SELECT NEW de.strategieportal.reporting.dashboard.PersonsLine(s.quartier.id, f.quarter,
                            SUM(g.details.size))
                        FROM StrategyFigures f JOIN f.strategy s JOIN s.targetGroups g
                        WHERE s.traeger.id IN :traeger AND s.state IN :states AND f.quarter BETWEEN :from AND :to
                        GROUP BY s.quartier.id, f.quarter
                        """,
                        PersonsLine.class)
                .setParameter("traeger", traeger)
                .setParameter("states", counted)
                .setParameter("from", period.getFrom())
                .setParameter("to", period.getTo())
                .getResultList();
    }

    List<CategoryLine> categories(CalendarQuarter quarter, Set<StrategyState> counted) {
        return em.createQuery(
                        """
                        SELECT NEW de.strategieportal.reporting.dashboard.CategoryLine(s.quartier.id, g.category.id,
                            COUNT(g), SUM(g.details.size))
                        FROM StrategyFigures f JOIN f.strategy s JOIN s.targetGroups g
                        WHERE s.traeger.id IN :traeger AND s.state IN :states AND f.quarter = :quarter
                        GROUP BY s.quartier.id, g.category.id
                        """,
                        CategoryLine.class)
                .setParameter("traeger", traeger)
                .setParameter("states", counted)
                .setParameter("quarter", quarter)
                .getResultList();
    }

    static List<TargetGroupCategory> allCategories(EntityManager em) {
        return em.createQuery(
                        "SELECT c FROM TargetGroupCategory c ORDER BY c.position, c.id", TargetGroupCategory.class)
                .getResultList();
    }

    static List<BoundaryLine> boundaries(EntityManager em, Collection<Long> quartiere) {
        return quartiere.isEmpty()
                ? List.of()
                : em.createQuery(
                                """
                                SELECT NEW de.strategieportal.reporting.dashboard.BoundaryLine(q.id, q.boundary)
                                FROM Quartier q WHERE q.id IN :quartiere AND q.boundary IS NOT NULL
                                """,
                                BoundaryLine.class)
                        .setParameter("quartiere", quartiere)
                        .getResultList();
    }
}
