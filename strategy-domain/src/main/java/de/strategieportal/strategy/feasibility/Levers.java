package de.strategieportal.strategy.feasibility;

import static de.strategieportal.strategy.feasibility.LeverKind.ADD_HOURS;

import de.strategieportal.strategy.PlanEntry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What helps where hours are missing. Every change is tried on the workload. It helps when fewer hours are missing in the
 * quarter and fewer in the quarters ahead together, so that no hole is filled by digging another one.
 */
final class Levers {

    /** Of the channels to drop, and of the shifts, the best ones; more would be no advice. */
    private static final int ALTERNATIVES = 2;

    private static final Comparator<Lever> BEST_FIRST = Comparator.comparing(Lever::planLight)
            .thenComparing(Lever::light)
            .thenComparing(Lever::missing)
            .thenComparing(Lever::goalsLost)
            .thenComparing(Lever::hours)
            .thenComparing(lever -> lever.entry().map(PlanEntry::getPosition).orElse(0));

    private final Workload workload;
    private final List<Change> drops;
    private final List<Change> shifts;

    Levers(Workload workload, Changes changes) {
        this.workload = workload;
        var missing = workload.missing();
        var needed = missing.signum() > 0 && !workload.isOver();
        drops = needed ? helping(changes.drops(), missing) : List.of();
        shifts = needed ? helping(changes.shifts(), missing) : List.of();
    }

    private static List<Change> helping(Stream<Change> changes, BigDecimal missing) {
        return changes.filter(change -> change.after().missing().compareTo(missing) < 0)
                .toList();
    }

    /** By quarter, then the best first. */
    List<Lever> all() {
        return workload.isOver()
                ? List.of()
                : workload.ahead().stream()
                        .filter(hours -> hours.missing().signum() > 0)
                        .flatMap(this::in)
                        .toList();
    }

    private Stream<Lever> in(QuarterHours hours) {
        return Stream.of(best(drops, hours), best(shifts, hours), Stream.of(moreHours(hours)))
                .flatMap(levers -> levers)
                .sorted(BEST_FIRST);
    }

    private static Stream<Lever> best(List<Change> changes, QuarterHours hours) {
        return changes.stream()
                .filter(change -> change.after().in(hours.quarter()).missing().compareTo(hours.missing()) < 0)
                .map(change -> lever(change, hours))
                .sorted(BEST_FIRST)
                .limit(ALTERNATIVES);
    }

    private static Lever lever(Change change, QuarterHours before) {
        var after = change.after().in(before.quarter());
        return new Lever(
                change.kind(),
                before.quarter(),
                Optional.of(change.entry()),
                before.required().subtract(after.required()),
                after.missing(),
                after.light(),
                change.after().light(),
                change.goalsLost());
    }

    /** Rounded up, so that what is said suffices. */
    private Lever moreHours(QuarterHours hours) {
        var more = hours.missing().setScale(2, RoundingMode.CEILING);
        var after = workload.withMore(hours.quarter(), more);
        return new Lever(
                ADD_HOURS,
                hours.quarter(),
                Optional.empty(),
                more,
                BigDecimal.ZERO,
                after.in(hours.quarter()).light(),
                after.light(),
                0);
    }
}
