package de.strategieportal.strategy;

import de.strategieportal.access.Caller;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The plans a caller may see, and the Quartiere they may plan for. */
@UseCase
public class StrategyOverview {

    private static final String CONTAINS =
            """
            AND (LOCATE(:text, LOWER(s.details.title)) > 0 OR LOCATE(:text, LOWER(q.name)) > 0
                OR LOCATE(:text, LOWER(t.name)) > 0)
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Latest change first, with the hours of the current calendar quarter. */
    public List<StrategySummary> plans(Set<StrategyState> states) {
        return plans(PlanFilter.of(states));
    }

    /** Those the caller may see, with the hours of the current calendar quarter. */
    public List<StrategySummary> plans(PlanFilter filter) {
        var readable = caller.readableTraeger();
        var visible = filter.states().stream()
                .filter(state -> caller.readsDrafts() || state.isPublished())
                .toList();
        if (readable.isEmpty() || visible.isEmpty()) {
            return List.of();
        }
        var text = filter.text().strip().toLowerCase(Locale.ROOT);
        var query = em.createQuery(
                        """
                        SELECT NEW de.strategieportal.strategy.StrategySummary(s.id, s.details.title, q.name, t.name,
                            s.period.from, s.period.to, s.state, s.changedAt, s.changedBy,
                            f.staffHours + f.volunteerHours + f.networkPartnerHours + f.multiplierHours, f.requiredHours)
                        FROM Strategy s JOIN s.quartier q JOIN s.traeger t
                            LEFT JOIN s.figures f ON f.quarter = :now
                        WHERE t.id IN :readable AND s.state IN :states
                            %s %s %s
                        ORDER BY %s
                        """
                                .formatted(
                                        filter.quartier().isPresent() ? "AND q.id = :quartier" : "",
                                        filter.traeger().isPresent() ? "AND t.id = :traeger" : "",
                                        text.isEmpty() ? "" : CONTAINS,
                                        filter.order().clause()),
                        StrategySummary.class)
                .setParameter("now", CalendarQuarter.containing(LocalDate.now(clock)))
                .setParameter("readable", readable)
                .setParameter("states", visible);
        filter.quartier().ifPresent(id -> query.setParameter("quartier", id));
        filter.traeger().ifPresent(id -> query.setParameter("traeger", id));
        if (!text.isEmpty()) {
            query.setParameter("text", text);
        }
        return query.getResultList();
    }

    /** The Quartiere for which there are plans that the caller may see. */
    public List<NamedChoice> plannedQuartiere() {
        return choices("q.id, q.name", "q.name");
    }

    /** The Träger of plans that the caller may see. */
    public List<NamedChoice> planningTraeger() {
        return choices("t.id, t.name", "t.name");
    }

    private List<NamedChoice> choices(String what, String order) {
        var readable = caller.readableTraeger();
        return readable.isEmpty()
                ? List.of()
                : em.createQuery(
                                """
                                SELECT DISTINCT NEW de.strategieportal.strategy.NamedChoice(%s)
                                FROM Strategy s JOIN s.quartier q JOIN s.traeger t
                                WHERE t.id IN :readable AND s.state IN :states ORDER BY %s
                                """
                                        .formatted(what, order),
                                NamedChoice.class)
                        .setParameter("readable", readable)
                        .setParameter(
                                "states",
                                caller.readsDrafts() ? EnumSet.allOf(StrategyState.class) : StrategyState.PUBLISHED)
                        .getResultList();
    }

    /** What a new plan can begin with, by title. */
    public List<NamedChoice> templates() {
        var readable = caller.readableTraeger();
        return readable.isEmpty() || !caller.readsDrafts()
                ? List.of()
                : em.createQuery(
                                """
                                SELECT NEW de.strategieportal.strategy.NamedChoice(s.id, s.details.title)
                                FROM Strategy s WHERE s.template = TRUE AND s.traeger.id IN :readable
                                ORDER BY s.details.title, s.id
                                """,
                                NamedChoice.class)
                        .setParameter("readable", readable)
                        .getResultList();
    }

    /** The Quartiere assigned to the caller, by name. */
    public List<Quartier> assignedQuartiere() {
        caller.mustBeSignedIn();
        var assigned = caller.assignedQuartiere();
        return assigned.isEmpty()
                ? List.of()
                : em.createQuery("SELECT q FROM Quartier q WHERE q.id IN :assigned ORDER BY q.name", Quartier.class)
                        .setParameter("assigned", assigned)
                        .getResultList();
    }
}
