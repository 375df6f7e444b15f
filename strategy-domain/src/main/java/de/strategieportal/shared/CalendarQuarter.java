package de.strategieportal.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a calendar year, written {@code 2026-Q4} in data and "Q4 2026" on screen.
 *
 * @param year four digits
 * @param number 1 to 4
 */
public record CalendarQuarter(int year, int number) implements Comparable<CalendarQuarter>, Serializable {

    /** A calendar quarter counts 13 weeks. */
    public static final int WEEKS = 13;

    /** Of years that a plan may be about: whoever counts on from what was read never leaves the calendar. */
    private static final Pattern WRITTEN = Pattern.compile("((?:19|2\\d)\\d{2})-Q([1-4])");

    public CalendarQuarter {
        if (year < 1000 || year > 9999 || number < 1 || number > 4) {
            throw new IllegalArgumentException(year + "-Q" + number);
        }
    }

    /** Reads {@code 2026-Q4}; empty for anything else, and for years before 1900 or after 2999. */
    public static Optional<CalendarQuarter> parse(String written) {
        return Optional.ofNullable(written)
                .map(WRITTEN::matcher)
                .filter(Matcher::matches)
                .map(matcher ->
                        new CalendarQuarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
    }

    /** @throws IllegalArgumentException for anything but {@code 2026-Q4} */
    public static CalendarQuarter of(String written) {
        return parse(written).orElseThrow(() -> new IllegalArgumentException(written));
    }

    public static CalendarQuarter containing(LocalDate day) {
        return new CalendarQuarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** @param quarters may be negative */
    public CalendarQuarter plus(int quarters) {
        int index = index() + quarters;
        return new CalendarQuarter(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
    }

    public CalendarQuarter next() {
        return plus(1);
    }

    public CalendarQuarter previous() {
        return plus(-1);
    }

    /** How many quarters this one lies after the other; negative when before. */
    public int since(CalendarQuarter other) {
        return index() - other.index();
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public LocalDate lastDay() {
        return next().firstDay().minusDays(1);
    }

    private int index() {
        return 4 * year + number - 1;
    }

    @Override
    public int compareTo(CalendarQuarter other) {
        return Integer.compare(index(), other.index());
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
