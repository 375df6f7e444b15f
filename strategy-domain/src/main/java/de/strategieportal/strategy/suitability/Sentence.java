package de.strategieportal.strategy.suitability;

import java.util.List;

/**
 * A sentence of an explanation.
 *
 * @param key of the texts
 * @param arguments numbers rounded as they are shown, calendar quarters, names, constants and lists of these
 */
public record Sentence(String key, List<Object> arguments) {

    static Sentence of(String key, Object... arguments) {
        return new Sentence("suitability." + key, List.of(arguments));
    }
}
