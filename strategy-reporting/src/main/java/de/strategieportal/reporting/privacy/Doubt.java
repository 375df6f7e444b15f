package de.strategieportal.reporting.privacy;

import de.strategieportal.reporting.document.Totals.Sum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for other numbers that add up as well: changes one by one, and makes up for it in each sum that is no longer right,
 * until all are. Gives up after many steps, which is an answer on the safe side.
 */
final class Doubt {

    private static final int MOST_STEPS = 2_000;

    /** Whether a place could hold another number for all that readers know. */
    interface Possible {
        boolean in(String place, long number, long other);
    }

    private final Map<String, Long> numbers;
    private final Map<String, List<Sum>> sums;
    private final Possible possible;
    private final Map<String, Integer> changes = new HashMap<>();
    private int steps;

    Doubt(Map<String, Long> numbers, Map<String, List<Sum>> sums, Possible possible) {
        this.numbers = numbers;
        this.sums = sums;
        this.possible = possible;
    }

    boolean about(String place) {
        return changed(place, 1) || changed(place, -1);
    }

    private boolean changed(String place, int by) {
        if (changes.containsKey(place)
                || !numbers.containsKey(place)
                || !possible.in(place, numbers.get(place), numbers.get(place) + by)
                || steps++ > MOST_STEPS) {
            return false;
        }
        changes.put(place, by);
        var wrong = wrong();
        if (wrong.isEmpty() || madeUpFor(wrong.get())) {
            return true;
        }
        changes.remove(place);
        return false;
    }

    private Optional<Sum> wrong() {
        return changes.keySet().stream()
                .flatMap(place -> sums.getOrDefault(place, List.of()).stream())
                .filter(sum -> excess(sum) != 0)
                .findFirst();
    }

    private int excess(Sum sum) {
        return sum.parts().stream()
                        .mapToInt(part -> changes.getOrDefault(part, 0))
                        .sum()
                - changes.getOrDefault(sum.whole(), 0);
    }

    private boolean madeUpFor(Sum sum) {
        int by = -Integer.signum(excess(sum));
        return Stream.concat(sum.parts().stream(), Stream.of(sum.whole()))
                .anyMatch(place -> changed(place, place.equals(sum.whole()) ? -by : by));
    }
}
