package de.strategieportal.quartier.intake;

import java.util.Optional;

/**
 * What a column of the file is taken for.
 *
 * @param band the age band where the column counts one; null otherwise
 */
public record ColumnMeaning(Kind kind, AgeBand band) {

    public enum Kind {
        IGNORED,
        KEY,
        NAME,
        MUNICIPALITY,
        TOTAL,
        AGE
    }

    public static final ColumnMeaning IGNORED = new ColumnMeaning(Kind.IGNORED, null);
    static final ColumnMeaning TOTAL = new ColumnMeaning(Kind.TOTAL, null);

    static ColumnMeaning age(AgeBand band) {
        return new ColumnMeaning(Kind.AGE, band);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Reads what {@link #toString} writes; empty for an age column without a readable band. */
    public static Optional<ColumnMeaning> parse(String written) {
        for (var kind : Kind.values()) {
            if (kind != Kind.AGE && kind.name().equals(written)) {
                return Optional.of(new ColumnMeaning(kind, null));
            }
        }
        return AgeBand.parse(written).map(ColumnMeaning::age);
    }

    @Override
    public String toString() {
        return kind == Kind.AGE ? band.toString() : kind.name();
    }
}
