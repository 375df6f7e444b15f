package de.strategieportal.reporting.dashboard;

import de.strategieportal.strategy.Light;
import java.util.Optional;

/**
 * A figure over all Quartiere, large, with a note below it.
 *
 * @param sign an arrow, or empty; the note says the same in words
 * @param light empty for figures that have none
 */
public record Headline(String name, String value, String sign, Tone tone, String note, Optional<Light> light) {

    Headline(String name, String value, String sign, Tone tone, String note) {
        this(name, value, sign, tone, note, Optional.empty());
    }

    Headline with(Optional<Light> light) {
        return new Headline(name, value, sign, tone, note, light);
    }

    public enum Tone {
        GOOD,
        BAD,
        EVEN
    }
}
