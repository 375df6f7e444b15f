package de.strategieportal.strategy;

import de.strategieportal.access.Caller;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.Conflict;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.UseCase;
import de.strategieportal.traeger.Traeger;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;

/** Begins plans, names them and leads them through their life. */
@UseCase
public class StrategyPlanning {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Plans plans;

    @Inject
    Clock clock;

    /** @return the id of the new draft */
    public long begin(long traeger, long quartier, StrategyDetails details, Period period) {
        caller.mustEdit(traeger, quartier);
        var strategy = new Strategy(
                plans.found(Traeger.class, traeger), plans.found(Quartier.class, quartier), details, period);
        strategy.touched(caller.displayName(), LocalDateTime.now(clock));
        em.persist(strategy);
        em.flush();
        return strategy.getId();
    }

    public Strategy plan(long id) {
        return plans.readable(id);
    }

    /** @param shown hash of the details that the form was filled from */
    public void change(long id, int shown, StrategyDetails details, Period period) {
        plans.edit(id, strategy -> {
            Conflict.check(strategy.getDetails(), shown);
            strategy.change(details, period);
        });
    }

    public void submit(long id) {
        plans.editable(id).submit();
    }

    public void approve(long id) {
        plans.manageable(id).approve();
    }

    public void sendBack(long id, String reason) {
        plans.manageable(id).sendBack(reason);
    }

    public void start(long id) {
        plans.manageable(id).start();
    }

    public void complete(long id) {
        plans.manageable(id).complete();
    }

    /** Takes a completed plan or an abandoned draft out of sight; it stays readable. */
    public void archive(long id) {
        plans.manageable(id).archive();
    }
}
