package de.strategieportal.strategy.document;

import java.util.HashMap;
import java.util.Map;

/** The entries of one kind by the keys that the document gives them. */
final class References<T> {

    /**
     * @param known whether the document has an entry of that key
     * @param entry null where it could not be read; the problem stands there
     */
    record Found<T>(boolean known, T entry) {}

    private final Map<String, T> entries = new HashMap<>();

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** @param entry null where it could not be read */
    void put(String key, T entry) {
        entries.put(key, entry);
    }

    Found<T> find(String key) {
        return new Found<>(entries.containsKey(key), entries.get(key));
    }
}
