package de.strategieportal.report;

import static java.util.Comparator.comparing;

import de.strategieportal.access.Caller;
import de.strategieportal.shared.Conflict;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.UseCase;
import de.strategieportal.strategy.Plans;
import de.strategieportal.strategy.Strategy;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Staff write for the Sachbericht of a year what figures do not tell; also while the plan itself is fixed. */
@UseCase
public class Narratives {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Plans plans;

    @Inject
    Clock clock;

    /** What was written so far, in the order of the sections. */
    public List<Narrative> of(long strategy, int year) {
        caller.mustBeSignedIn();
        return written(plans.readable(strategy), year);
    }

    /** What was written about these plans in the years of the period, by year and section. */
    public List<Narrative> of(Collection<Strategy> written, Period period) {
        var readable = caller.readableTraeger();
        return written.isEmpty() || readable.isEmpty()
                ? List.of()
                : em
                        .createQuery(
                                """
                                SELECT n FROM Narrative n WHERE n.strategy IN :plans
                                    AND n.strategy.traeger.id IN :readable AND n.year BETWEEN :from AND :to
                                """,
                                Narrative.class)
                        .setParameter("plans", written)
                        .setParameter("readable", readable)
                        .setParameter("from", period.getFrom().year())
                        .setParameter("to", period.getTo().year())
                        .getResultList()
                        .stream()
                        .sorted(comparing(Narrative::getYear).thenComparing(Narrative::getSection))
                        .toList();
    }

    public boolean mayWrite(long strategy) {
        caller.mustBeSignedIn();
        return mayWrite(plans.readable(strategy));
    }

    /**
     * Writes a section; an empty one is removed.
     *
     * @param shown the version the form was filled from; 0 where there was none
     */
    public void write(long strategy, int year, NarrativeSection section, long shown, String body) {
        var plan = plans.readable(strategy);
        if (!mayWrite(plan)) {
            caller.mustEdit(plan.getTraeger().getId(), plan.getQuartier().getId());
        }
        mustRunIn(year, plan);
        var narrative = section(plan, year, section);
        boolean empty = body == null || body.isBlank();
        if (narrative.isEmpty() && empty) {
            return;
        }
        if (narrative.map(Narrative::getVersion).orElse(0L) != shown) {
            throw new Conflict();
        }
        if (empty) {
            narrative.ifPresent(em::remove);
        } else {
            var now = LocalDateTime.now(clock);
            narrative.ifPresentOrElse(
                    stored -> stored.write(body, caller.displayName(), now),
                    () -> em.persist(new Narrative(plan, year, section, body, caller.displayName(), now)));
        }
    }

    private static void mustRunIn(int year, Strategy plan) {
        var period = plan.getPeriod();
        if (year < period.getFrom().year() || year > period.getTo().year()) {
            throw RuleViolation.at("year", "narrative.year_outside");
        }
    }

    private boolean mayWrite(Strategy plan) {
        long traeger = plan.getTraeger().getId();
        return caller.edits(traeger, plan.getQuartier().getId()) || caller.manages(traeger);
    }

    private Optional<Narrative> section(Strategy plan, int year, NarrativeSection section) {
        return written(plan, year).stream()
                .filter(narrative -> narrative.getSection() == section)
                .findFirst();
    }

    private List<Narrative> written(Strategy plan, int year) {
        return em
                .createQuery("SELECT n FROM Narrative n WHERE n.strategy = :plan AND n.year = :year", Narrative.class)
                .setParameter("plan", plan)
                .setParameter("year", year)
                .getResultList()
                .stream()
                .sorted(comparing(Narrative::getSection))
                .toList();
    }
}
