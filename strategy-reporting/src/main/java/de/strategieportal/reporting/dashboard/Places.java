package de.strategieportal.reporting.dashboard;

import static java.util.Comparator.comparing;

import de.strategieportal.catalog.TargetGroupCategory;
import de.strategieportal.strategy.StrategyState;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The Träger and Quartiere that figures may be about. */
final class Places {

    private static final String WORKS_IN = "FROM Traeger t JOIN t.quartiere q WHERE t.id IN :traeger";

    private static final String PLANS_IN =
            "FROM Strategy s JOIN s.quartier q WHERE s.traeger.id IN :traeger AND s.state IN :states";

    private final EntityManager em;

    Places(EntityManager em) {
        this.em = em;
    }

    List<TraegerLine> traeger(Set<Long> readable) {
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

    /**
     * Quartiere in which one of the Träger works or plans. Asked one after the other, because a database that is asked for
     * either looks at every Quartier there is.
     *
     * @param states of the plans that the caller may know of
     */
    List<QuartierLine> quartiere(Set<Long> traeger, Set<StrategyState> states) {
        var planned = quartiere(PLANS_IN).setParameter("traeger", traeger).setParameter("states", states);
        var worked = quartiere(WORKS_IN).setParameter("traeger", traeger);
        return Stream.of(planned, worked)
                .flatMap(query -> query.getResultList().stream())
                .distinct()
                .sorted(comparing(QuartierLine::name, inGerman()).thenComparing(QuartierLine::id))
                .toList();
    }

    private TypedQuery<QuartierLine> quartiere(String which) {
        return em.createQuery(
                "SELECT DISTINCT NEW de.strategieportal.reporting.dashboard.QuartierLine(q.id, q.name, q.population) "
                        + which,
                QuartierLine.class);
    }

    static List<TargetGroupCategory> categories(EntityManager em) {
        return em.createQuery(
                        "SELECT c FROM TargetGroupCategory c ORDER BY c.position, c.id", TargetGroupCategory.class)
                .getResultList();
    }

    /** A band's residents are spread evenly over its years, an open last band over 20 years. */
    List<AgedResidents> ofCategories(Set<Long> quartiere) {
        return em.createQuery(
                        """
                        SELECT NEW de.strategieportal.reporting.dashboard.AgedResidents(q.id, c.id,
                            SUM(CAST(r.persons AS NUMERIC(20, 10))
                                * (1 + FUNCTION('LEAST', COALESCE(c.ageTo, 200), COALESCE(r.ageTo, r.ageFrom + 19))
                                    - FUNCTION('GREATEST', c.ageFrom, r.ageFrom))
                                / (1 + COALESCE(r.ageTo, r.ageFrom + 19) - r.ageFrom)))
                        FROM TargetGroupCategory c, Quartier q JOIN q.residents r
                        WHERE q.id IN :quartiere AND c.ageFrom IS NOT NULL AND r.ageFrom <= COALESCE(c.ageTo, 200)
                            AND COALESCE(r.ageTo, r.ageFrom + 19) >= c.ageFrom
                        GROUP BY q.id, c.id
                        """,
                        AgedResidents.class)
                .setParameter("quartiere", quartiere)
                .getResultList();
    }

    List<BoundaryLine> boundaries(Set<Long> quartiere) {
        return em.createQuery(
                        """
                        SELECT NEW de.strategieportal.reporting.dashboard.BoundaryLine(q.id, q.boundary)
                        FROM Quartier q WHERE q.boundary IS NOT NULL AND q.id IN :quartiere
                        """,
                        BoundaryLine.class)
                .setParameter("quartiere", quartiere)
                .getResultList();
    }
}
