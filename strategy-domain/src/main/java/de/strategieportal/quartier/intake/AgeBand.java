package de.strategieportal.quartier.intake;

import de.strategieportal.quartier.ResidentBand;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whole years of age, both ends included.
 *
 * @param to {@link #OPEN} where the band has no upper end
 */
public record AgeBand(int from, int to) implements Comparable<AgeBand> {

    public static final int OPEN = Integer.MAX_VALUE;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3})(?:\\s*[-–]\\s*(\\d{1,3})|\\s*(\\+))");

    public AgeBand {
        if (from < 0 || from > ResidentBand.OLDEST || to < from || (to != OPEN && to > ResidentBand.OLDEST)) {
            throw new IllegalArgumentException(from + "–" + to);
        }
    }

    static AgeBand of(ResidentBand residents) {
        return new AgeBand(residents.getAgeFrom(), residents.getAgeTo().orElse(OPEN));
    }

    static AgeBand from(int from) {
        return new AgeBand(from, OPEN);
    }

    /** Reads what {@link #toString} writes: "6-14" or "65+". */
    static Optional<AgeBand> parse(String written) {
        var parts = WRITTEN.matcher(Blanks.trim(written));
        if (!parts.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(parts.group(1));
        int to = parts.group(3) != null ? OPEN : Integer.parseInt(parts.group(2));
        return isPossible(from, to) ? Optional.of(new AgeBand(from, to)) : Optional.empty();
    }

    static boolean isPossible(int from, int to) {
        return from <= ResidentBand.OLDEST && to >= from && (to == OPEN || to <= ResidentBand.OLDEST);
    }

    boolean isOpen() {
        return to == OPEN;
    }

    boolean overlaps(AgeBand other) {
        return from <= other.to && other.from <= to;
    }

    ResidentBand with(int persons) {
        return new ResidentBand(from, isOpen() ? null : to, persons);
    }

    @Override
    public int compareTo(AgeBand other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }

    @Override
    public String toString() {
        return isOpen() ? from + "+" : from + "-" + to;
    }
}
