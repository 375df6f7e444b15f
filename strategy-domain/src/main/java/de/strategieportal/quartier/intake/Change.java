package de.strategieportal.quartier.intake;

/**
 * One thing about a stored Quartier that the import would change.
 *
 * @param band the age band whose residents change; "" for everything else
 * @param before "" where there was nothing
 */
public record Change(Aspect aspect, String band, String before, String after) {

    public enum Aspect {
        NAME,
        KEY,
        /** Counted in points of the line. */
        BOUNDARY,
        /** All of them, in persons. */
        RESIDENTS,
        /** Those of one age band, in persons. */
        AGE_BAND,
        SOURCE,
        AS_OF
    }
}
