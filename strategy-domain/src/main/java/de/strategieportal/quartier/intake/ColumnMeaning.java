package de.strategieportal.quartier.intake;

import java.util.Optional;

/**
 * What a column of the file is taken for.
 *
 * @param band the age band where the column counts one; null otherwise
 */
public record ColumnMeaning(ColumnKind kind, AgeBand band) {

    public static final ColumnMeaning IGNORED = new ColumnMeaning(ColumnKind.IGNORED, null);
    static final ColumnMeaning TOTAL = new ColumnMeaning(ColumnKind.TOTAL, null);

    static ColumnMeaning age(AgeBand band) {
        return new ColumnMeaning(ColumnKind.AGE, band);
    }

    boolean is(ColumnKind other) {
        return kind == other;
    }

    /** Reads what {@link #toString} writes; empty for an age column without a readable band. */
    public static Optional<ColumnMeaning> parse(String written) {
        for (var kind : ColumnKind.values()) {
            if (kind != ColumnKind.AGE && kind.name().equals(written)) {
                return Optional.of(new ColumnMeaning(kind, null));
            }
        }
        return AgeBand.parse(written).map(ColumnMeaning::age);
    }

    @Override
    public String toString() {
        return kind == ColumnKind.AGE ? band.toString() : kind.name();
    }
}
