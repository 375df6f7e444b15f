package de.strategieportal.strategy.document;

import java.util.List;

/**
 * What keeps a document from becoming a plan.
 *
 * @param pointer to the place, as RFC 6901 writes it; empty for the whole document
 * @param key of the sentence
 */
public record DocumentProblem(String pointer, String key, List<Object> arguments) {

    /** The names and numbers on the way to the place. */
    public List<String> path() {
        return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
    }
}
