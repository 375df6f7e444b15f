package de.strategieportal.reporting.privacy;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A grid of numbers of persons whose last row is the sum of those above it and whose last column, where it has one, the sum
 * of those before it. Readers know these sums, and that a number shown as small is below {@value #LEAST}; so further numbers
 * are kept back until each of those kept back could be at least two different ones.
 *
 * <p>Rows and columns are places, numbers kept back ways between them: one may rise exactly if another way leads back.
 */
public final class SmallGroups {

    /** The least number of persons that may be told. */
    public static final int LEAST = 5;

    public enum Shown {
        NUMBER,
        /** Below {@value #LEAST}. */
        SMALL,
        /** Large enough, but others could be computed from it. */
        KEPT_BACK
    }

    private final long[][] numbers;
    private final boolean across;
    private final Shown[][] shown;

    /** @param across whether the last column is the sum of those before it */
    private SmallGroups(long[][] numbers, boolean across) {
        this.numbers = numbers;
        this.across = across;
        this.shown = new Shown[numbers.length][];
        for (int r = 0; r < numbers.length; r++) {
            shown[r] = new Shown[numbers[r].length];
            for (int c = 0; c < numbers[r].length; c++) {
                shown[r][c] = numbers[r][c] < LEAST ? Shown.SMALL : Shown.NUMBER;
            }
        }
    }

    /** How each number of a grid may be shown. */
    public static Shown[][] in(long[][] numbers, boolean across) {
        var grid = new SmallGroups(numbers, across);
        for (var open = grid.computable(); open.isPresent(); open = grid.computable()) {
            if (!grid.keepBackBeside(open.get())) {
                break;
            }
        }
        return grid.shown;
    }

    private record Place(int row, int column) {}

    private Optional<Place> computable() {
        return places().filter(place -> shown(place) != Shown.NUMBER)
                .filter(place -> !mayChange(place, 1) && !mayChange(place, -1))
                .findFirst();
    }

    private java.util.stream.Stream<Place> places() {
        return IntStream.range(0, numbers.length).boxed().flatMap(r -> IntStream.range(0, numbers[r].length)
                .mapToObj(c -> new Place(r, c)));
    }

    private Shown shown(Place place) {
        return shown[place.row()][place.column()];
    }

    /** The smallest number that stands in the same row or column, and only then any other; totals last. */
    private boolean keepBackBeside(Place open) {
        var next = places().filter(place -> shown(place) == Shown.NUMBER)
                .min(Comparator.comparing((Place place) -> !isBeside(open, place))
                        .thenComparing(this::isTotal)
                        .thenComparing(place -> numbers[place.row()][place.column()]));
        next.ifPresent(place -> shown[place.row()][place.column()] = Shown.KEPT_BACK);
        return next.isPresent();
    }

    private boolean isBeside(Place one, Place other) {
        return one.column() == other.column() || across && one.row() == other.row();
    }

    private boolean isTotal(Place place) {
        return place.row() == numbers.length - 1 || across && place.column() == numbers[place.row()].length - 1;
    }

    /** Whether readers must reckon with one more or less here, because others could make up for it. */
    private boolean mayChange(Place place, int by) {
        if (!hasRoom(place, by)) {
            return false;
        }
        int rises = by * sign(place);
        var from = rises > 0 ? column(place) : row(place);
        var to = rises > 0 ? row(place) : column(place);
        return leads(from, to, place);
    }

    private boolean hasRoom(Place place, int by) {
        long changed = numbers[place.row()][place.column()] + by;
        return shown(place) == Shown.SMALL ? changed >= 0 && changed < LEAST : changed >= LEAST;
    }

    /** Totals count against what they sum up, so that every row and column of the grid comes to nothing. */
    private int sign(Place place) {
        boolean below = place.row() == numbers.length - 1;
        boolean beside = across && place.column() == numbers[place.row()].length - 1;
        return below == beside ? 1 : -1;
    }

    /** Without sums across, rows are no places of their own. */
    private int row(Place place) {
        return across ? place.row() : 0;
    }

    private int column(Place place) {
        return (across ? numbers.length : 1) + place.column();
    }

    private boolean leads(int from, int to, Place without) {
        Set<Integer> seen = new HashSet<>(Set.of(from));
        var open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            int at = open.remove();
            if (at == to) {
                return true;
            }
            places().filter(place -> shown(place) != Shown.NUMBER && !place.equals(without))
                    .flatMapToInt(place -> ways(place, at))
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return false;
    }

    private IntStream ways(Place place, int at) {
        return Arrays.stream(new int[] {1, -1})
                .filter(by -> hasRoom(place, by))
                .filter(by -> at == (by * sign(place) > 0 ? row(place) : column(place)))
                .map(by -> by * sign(place) > 0 ? column(place) : row(place));
    }
}
