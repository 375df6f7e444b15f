package de.strategieportal.strategy;

import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;

/** What can be done alike with the entries of every list of a plan. */
@UseCase
public class EntryPlanning {

    @Inject
    Plans plans;

    @Inject
    Clock clock;

    /** @throws RuleViolation when somebody removed it already */
    public void remove(long strategy, long entry) {
        plans.edit(strategy, plan -> plan.remove(present(plan, entry), LocalDateTime.now(clock)));
    }

    /** Brings back what was removed, with everything that hung on it. */
    public void putBack(long strategy, long entry) {
        plans.edit(
                strategy,
                plan -> plan.putBack(
                        plan.entry(entry).orElseThrow(() -> new RuleViolation("strategy.removed_for_good"))));
    }

    /** Lets the entry change places with the one that its reader saw before or after it. */
    public void swap(long strategy, long entry, long neighbour) {
        plans.edit(strategy, plan -> plan.swap(present(plan, entry), present(plan, neighbour)));
    }

    private static ListedEntry present(Strategy plan, long id) {
        var entry = plan.entry(id).orElseThrow(NotFound::new);
        if (entry.isRemoved()) {
            throw new RuleViolation("strategy.removed_already", entry.getLabel());
        }
        return entry;
    }
}
