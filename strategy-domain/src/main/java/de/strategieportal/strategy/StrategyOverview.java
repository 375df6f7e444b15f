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
import java.util.List;
import java.util.Set;

/** The plans a caller may see, and the Quartiere they may plan for. */
@UseCase
public class StrategyOverview {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Latest change first, with the hours of the current calendar quarter. */
    public List<StrategySummary> plans(Set<StrategyState> states) {
        var readable = caller.readableTraeger();
        var visible = states.stream()
                .filter(state -> caller.readsDrafts() || state.isPublished())
                .toList();
        if (readable.isEmpty() || visible.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        """
                        SELECT NEW de.strategieportal.strategy.StrategySummary(s.id, s.details.title, q.name, t.name,
                            s.period.from, s.period.to, s.state, s.changedAt, s.changedBy,
                            f.staffHours + f.volunteerHours + f.networkPartnerHours + f.multiplierHours, f.requiredHours)
                        FROM Strategy s JOIN s.quartier q JOIN s.traeger t
                            LEFT JOIN s.figures f ON f.quarter = :now
                        WHERE t.id IN :readable AND s.state IN :states
                        ORDER BY s.changedAt DESC, s.id
                        """,
                        StrategySummary.class)
                .setParameter("now", CalendarQuarter.containing(LocalDate.now(clock)))
                .setParameter("readable", readable)
                .setParameter("states", visible)
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
