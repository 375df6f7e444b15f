package de.strategieportal.reporting.privacy;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import de.strategieportal.reporting.document.Cell.Persons;
import de.strategieportal.reporting.document.Cell.Persons.Nature;
import de.strategieportal.reporting.document.Totals;
import de.strategieportal.reporting.document.Totals.Sum;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Places whose numbers of persons are kept back: those with less than {@value #LEAST}, and so many more that none of these
 * can be computed. Readers know every number shown, every sum, and that a number shown as small is below {@value #LEAST}.
 *
 * <p>Nothing is taken for safe unless proven: a place is safe when other numbers can be written down that agree with all that
 * readers know and differ in this place ({@link Doubt}).
 */
public final class SmallGroups {

    /** The least number of persons that may be told. */
    public static final int LEAST = 5;

    private static final int MOST_TRIED = 100;

    private final Map<String, Map<String, Long>> numbers;
    private final Map<String, List<Sum>> sums;
    private final Set<String> wholes;
    private final Set<String> shown;
    private final Set<String> withheld;

    private SmallGroups(Collection<Persons> shown, Totals totals) {
        numbers = new TreeMap<>();
        Stream.concat(totals.unseen().stream(), shown.stream())
                .filter(persons -> persons.nature() == Nature.COUNT)
                .forEach(persons -> numbers.computeIfAbsent(persons.counts(), counts -> new HashMap<>())
                        .put(persons.place(), number(persons)));
        sums = totals.sums().stream()
                .flatMap(sum -> Stream.concat(Stream.of(sum.whole()), sum.parts().stream())
                        .map(place -> Map.entry(place, sum)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        wholes = totals.sums().stream().map(Sum::whole).collect(toSet());
        this.shown = shown.stream().map(Persons::place).collect(toSet());
        withheld = shown.stream()
                .filter(persons -> persons.nature() == Nature.COUNT && isSmall(persons))
                .map(Persons::place)
                .collect(toCollection(TreeSet::new));
    }

    static boolean isSmall(Persons persons) {
        return persons.nature() != Nature.RATIO && number(persons) < LEAST;
    }

    private static long number(Persons persons) {
        return persons.value().setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** @param shown all numbers of persons of a report */
    public static Set<String> withheld(Collection<Persons> shown, Totals totals) {
        var groups = new SmallGroups(shown, totals);
        for (var next = groups.next(); next.isPresent(); next = groups.next()) {
            groups.withheld.add(next.get());
        }
        return groups.withheld;
    }

    /** What has to be kept back too. */
    private Optional<String> next() {
        return List.copyOf(withheld).stream()
                .filter(place -> !isSafe(place))
                .flatMap(place -> beside(place).stream())
                .findFirst();
    }

    private boolean isSafe(String place) {
        return numbers.values().stream()
                .filter(each -> each.containsKey(place))
                .allMatch(each -> new Doubt(each, sums, this::mayBe).about(place));
    }

    /** Whether readers must reckon with this number in this place. */
    private boolean mayBe(String place, long is, long other) {
        if (withheld.contains(place)) {
            return is < LEAST ? other >= 0 && other < LEAST : other >= LEAST;
        }
        return !shown.contains(place) && other >= 0;
    }

    /**
     * Another place that makes this one safe, or the first of those that may after further ones: with the smallest number,
     * of those that share a sum with this one, and only then of those that share one with these; wholes last.
     */
    private Optional<String> beside(String place) {
        var near = together(Set.of(place));
        var others = linked(place).stream()
                .filter(shown::contains)
                .filter(other -> !withheld.contains(other))
                .sorted(comparing((String other) -> !near.contains(other))
                        .thenComparing(wholes::contains)
                        .thenComparing(this::largest)
                        .thenComparing(other -> other))
                .limit(MOST_TRIED)
                .toList();
        return others.stream()
                .filter(other -> isSafeWith(other, place))
                .findFirst()
                .or(() -> others.stream().findFirst());
    }

    private boolean isSafeWith(String other, String place) {
        withheld.add(other);
        try {
            return isSafe(place);
        } finally {
            withheld.remove(other);
        }
    }

    /** All that sums tie to a place. */
    private Set<String> linked(String place) {
        var found = Set.of(place);
        for (var more = together(found); more.size() > found.size(); more = together(found)) {
            found = more;
        }
        return found;
    }

    private Set<String> together(Set<String> places) {
        return Stream.concat(
                        places.stream(),
                        places.stream()
                                .flatMap(place -> sums.getOrDefault(place, List.of()).stream())
                                .flatMap(sum -> Stream.concat(Stream.of(sum.whole()), sum.parts().stream())))
                .collect(toSet());
    }

    private long largest(String place) {
        return numbers.values().stream()
                .mapToLong(each -> each.getOrDefault(place, 0L))
                .max()
                .orElse(0);
    }
}
