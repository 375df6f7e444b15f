package de.strategieportal.quartier.intake;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something the administrator should know before confirming.
 *
 * @param key of the sentence in the texts, without the page
 * @param place what it is about
 * @param line in the CSV, or the number of the object in the GeoJSON; 0 for the file as a whole
 * @param arguments fill the places of the sentence
 */
public record Remark(Weight weight, Place place, int line, String key, List<Object> arguments) {

    private static final int LONGEST = 100;

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
        return new Remark(Weight.UNREADABLE, place, line, key, shortened(arguments));
    }

    static Remark warning(Place place, int line, String key, Object... arguments) {
        return new Remark(Weight.WARNING, place, line, key, shortened(arguments));
    }

    static Remark notice(Place place, String key, Object... arguments) {
        return new Remark(Weight.NOTICE, place, 0, key, shortened(arguments));
    }

    static Remark stop(Place place, String key, Object... arguments) {
        return new Remark(Weight.STOP, place, 0, key, shortened(arguments));
    }

    /** A cell may hold a novel; a sentence about it need not. */
    private static List<Object> shortened(Object[] arguments) {
        return Stream.of(arguments)
                .map(it -> it instanceof String text ? Names.shorten(text, LONGEST) : it)
                .toList();
    }
}
