package de.strategieportal.shared;

/** Somebody else saved the same entry since this caller opened it. Nothing was written; the caller decides. */
public class Conflict extends RuntimeException {

    /** @param shown the version the caller's form was filled from */
    public static void check(Persisted entry, long shown) {
        if (entry.getVersion() != shown) {
            throw new Conflict();
        }
    }

    /**
     * For values that have no version of their own.
     *
     * @param shown hash of the value that the caller's form was filled from
     */
    public static void check(Object stored, int shown) {
        if (stored.hashCode() != shown) {
            throw new Conflict();
        }
    }
}
