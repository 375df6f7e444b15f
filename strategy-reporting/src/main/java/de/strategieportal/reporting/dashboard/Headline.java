package de.strategieportal.reporting.dashboard;

/**
 * A figure over all Quartiere, large, with a note below it.
 *
 * @param sign an arrow, or empty; the note says the same in words
 */
public record Headline(String name, String value, String sign, Tone tone, String note) {

    public enum Tone {
        GOOD,
        BAD,
        EVEN
    }
}
