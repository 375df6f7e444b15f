package de.strategieportal.quartier.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a cell says about a number of people, after the signs German statistical offices agreed on.
 *
 * @param persons empty when the number is unknown
 * @param fault why the cell cannot be read; empty when it can, also when it says that the number is not published
 */
record PersonCount(OptionalInt persons, String fault) {

    static final PersonCount UNKNOWN = new PersonCount(OptionalInt.empty(), "");
    private static final Set<String> NOT_PUBLISHED =
            Set.of("", ".", "..", "...", "…", "/", "x", "X", "*", "•", "k.A.", "k. A.", "n/a", "NA");
    private static final Set<String> NOTHING = Set.of("-", "–", "—");
    private static final BigDecimal ROUNDING_NOISE = new BigDecimal("0.000001");
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);

    static PersonCount of(int persons) {
        return new PersonCount(OptionalInt.of(persons), "");
    }

    static PersonCount read(String cell, DecimalSign decimalSign) {
        var text = Blanks.trim(cell);
        if (NOT_PUBLISHED.contains(text)) {
            return UNKNOWN;
        }
        if (NOTHING.contains(text)) {
            return of(0);
        }
        return decimalSign.read(text).map(PersonCount::whole).orElse(faulty("no_number"));
    }

    /** Shares multiplied back by machines leave 109.00000000000001 people; half a person is an error. */
    private static PersonCount whole(BigDecimal number) {
        var whole = number.setScale(0, RoundingMode.HALF_UP);
        if (number.subtract(whole).abs().compareTo(ROUNDING_NOISE) > 0) {
            return faulty("not_whole");
        }
        if (whole.signum() < 0) {
            return faulty("negative");
        }
        return whole.compareTo(MOST) > 0 ? faulty("too_many") : of(whole.intValueExact());
    }

    private static PersonCount faulty(String fault) {
        return new PersonCount(OptionalInt.empty(), fault);
    }

    boolean isFaulty() {
        return !fault.isEmpty();
    }
}
