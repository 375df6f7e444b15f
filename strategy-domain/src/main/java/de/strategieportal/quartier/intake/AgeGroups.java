package de.strategieportal.quartier.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The age bands of a table: whether they overlap, what they leave out, and what the total tells about the rest. */
final class AgeGroups {

    /** People whose age the file does not tell stand in one band. */
    static final AgeBand OF_ANY_AGE = new AgeBand(0, 99);

    /** A table whose last band ends above this age leaves nobody out. */
    private static final int OLD_ENOUGH = 90;

    private final List<AgeBand> bands;
    private final boolean hasTotal;

    AgeGroups(List<AgeBand> bands, boolean hasTotal) {
        this.bands = bands.stream().sorted().toList();
        this.hasTotal = hasTotal;
    }

    Optional<List<AgeBand>> overlapping() {
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i - 1).overlaps(bands.get(i))) {
                return Optional.of(bands.subList(i - 1, i + 1));
            }
        }
        return Optional.empty();
    }

    List<AgeBand> gaps() {
        var gaps = new ArrayList<AgeBand>();
        int next = 0;
        for (var band : bands) {
            if (band.from() > next) {
                gaps.add(new AgeBand(next, band.from() - 1));
            }
            next = band.isOpen() ? AgeBand.OPEN : band.to() + 1;
        }
        if (next <= OLD_ENOUGH) {
            gaps.add(next == 0 ? OF_ANY_AGE : AgeBand.from(next));
        }
        return gaps;
    }

    /** The one band the total tells although the table leaves it out. */
    Optional<AgeBand> rest() {
        return hasTotal && gaps().size() == 1 ? Optional.of(gaps().get(0)) : Optional.empty();
    }

    /**
     * @param counts for each band of the table
     * @param total unknown where the table has no total
     */
    AgeCount count(Map<AgeBand, PersonCount> counts, PersonCount total) {
        var persons = new TreeMap<AgeBand, Integer>();
        var unknown = new ArrayList<>(gaps());
        counts.forEach(
                (band, count) -> count.persons().ifPresentOrElse(it -> persons.put(band, it), () -> unknown.add(band)));
        long sum = persons.values().stream().mapToLong(Integer::longValue).sum();
        if (total.persons().isPresent() && unknown.size() == 1) {
            return rest(persons, unknown.get(0), total.persons().getAsInt() - sum);
        }
        if (persons.isEmpty() || persons.size() < bands.size()) {
            return AgeCount.unreadable("not_published", names(unknown));
        }
        return unknown.isEmpty() && total.persons().orElse((int) sum) != sum
                ? AgeCount.of(persons, "not_the_total", sum, total.persons().getAsInt())
                : AgeCount.of(persons, "");
    }

    private AgeCount rest(Map<AgeBand, Integer> persons, AgeBand band, long rest) {
        if (rest < 0) {
            return AgeCount.unreadable("more_than_total", -rest);
        }
        persons.put(band, (int) rest);
        return bands.contains(band) ? AgeCount.of(persons, "derived", band.toString(), rest) : AgeCount.of(persons, "");
    }

    static String names(List<AgeBand> bands) {
        return String.join(", ", bands.stream().map(AgeBand::toString).toList());
    }
}
