package de.strategieportal.quartier.intake;

import java.util.List;

/**
 * Something the administrator should know before confirming.
 *
 * @param key of the sentence in the texts, without the page
 * @param place what it is about
 * @param line in the CSV, or the number of the object in the GeoJSON; 0 for the file as a whole
 * @param arguments fill the places of the sentence
 */
public record Remark(Weight weight, Place place, int line, String key, List<Object> arguments) {

    public enum Weight {
        /** The row or object is not imported. */
        UNREADABLE,
        /** It is imported, but look at it. */
        WARNING,
        /** How the file was understood. */
        NOTICE,
        /** Nothing of the file can be imported until this is put right. */
        STOP
    }

    public enum Place {
        BOUNDARIES,
        RESIDENTS
    }

    static Remark unreadable(Place place, int line, String key, Object... arguments) {
        return new Remark(Weight.UNREADABLE, place, line, key, List.of(arguments));
    }

    static Remark warning(Place place, int line, String key, Object... arguments) {
        return new Remark(Weight.WARNING, place, line, key, List.of(arguments));
    }

    static Remark notice(Place place, String key, Object... arguments) {
        return new Remark(Weight.NOTICE, place, 0, key, List.of(arguments));
    }

    static Remark stop(Place place, String key, Object... arguments) {
        return new Remark(Weight.STOP, place, 0, key, List.of(arguments));
    }
}
