package de.strategieportal.reporting.report;

import static java.util.Comparator.comparing;

import de.strategieportal.reporting.dashboard.Scope;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.Strategy;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The plans that a report about a Träger rests on: those that count and run in its period. */
final class ChosenPlans {

    private static final String CHOSEN =
            """
             WHERE s.traeger.id IN :traeger AND s.state IN :states AND s.quartier.id IN :quartiere
                AND s.period.from <= :to AND s.period.to >= :from
            """;

    private final EntityManager em;
    private final Scope scope;
    private final Set<Long> quartiere;
    private final Period period;

    ChosenPlans(EntityManager em, Scope scope, Period period) {
        this.em = em;
        this.scope = scope;
        this.quartiere = scope.extent().chosen();
        this.period = period;
    }

    long count() {
        return quartiere.isEmpty()
                ? 0
                : chosen("SELECT COUNT(s) FROM Strategy s", Long.class).getSingleResult();
    }

    /** By Quartier and title. */
    List<Strategy> read() {
        return quartiere.isEmpty()
                ? List.of()
                : chosen("SELECT s FROM Strategy s JOIN FETCH s.quartier JOIN FETCH s.traeger", Strategy.class)
                        .getResultList()
                        .stream()
                        .sorted(comparing(
                                        (Strategy plan) -> plan.getQuartier().getName(),
                                        Collator.getInstance(Locale.GERMAN))
                                .thenComparing(plan -> plan.getDetails().getTitle())
                                .thenComparing(Strategy::getId))
                        .toList();
    }

    private <T> TypedQuery<T> chosen(String select, Class<T> type) {
        return em.createQuery(select + CHOSEN, type)
                .setParameter("traeger", scope.withAllBelow())
                .setParameter("states", scope.counted())
                .setParameter("quartiere", quartiere)
                .setParameter("from", period.getFrom())
                .setParameter("to", period.getTo());
    }
}
