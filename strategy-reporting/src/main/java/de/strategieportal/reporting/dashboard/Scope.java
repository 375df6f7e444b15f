package de.strategieportal.reporting.dashboard;

import de.strategieportal.access.Caller;
import de.strategieportal.strategy.StrategyState;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whose plans, and in which states, the figures of one request rest on; never more than the caller may read. */
public record Scope(
        Optional<TraegerChoice> traeger,
        List<TraegerChoice> choices,
        Set<Long> withAllBelow,
        Set<StrategyState> known,
        boolean drafts) {

    private static final Set<Long> NOBODY = Set.of(0L);

    /** @param wished empty for the caller's own, or the first there is for callers who stand outside every Träger */
    public static Scope of(EntityManager em, Caller caller, Optional<Long> wished, boolean drafts) {
        var readable = new ReadableTraeger(FigureLines.traeger(em, caller.readableTraeger()));
        var choices = readable.choices();
        var traeger = wished.or(caller::traeger)
                .flatMap(id ->
                        choices.stream().filter(choice -> choice.id() == id).findFirst())
                .or(() -> choices.stream().findFirst());
        return new Scope(
                traeger,
                choices,
                traeger.map(choice -> readable.withAllBelow(choice.id())).orElse(NOBODY),
                caller.readsDrafts() ? StrategyState.WITH_DRAFTS : StrategyState.PUBLISHED,
                drafts && caller.readsDrafts());
    }

    public Set<StrategyState> counted() {
        return drafts ? StrategyState.WITH_DRAFTS : StrategyState.PUBLISHED;
    }

    FigureLines lines(EntityManager em) {
        return new FigureLines(em, withAllBelow, known);
    }
}
