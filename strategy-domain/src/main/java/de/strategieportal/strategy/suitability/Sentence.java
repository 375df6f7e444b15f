package de.strategieportal.strategy.suitability;

import java.util.List;

/**
 * A sentence of an explanation; {@link SuitabilityInWords} says it in a language.
 *
 * @param arguments numbers rounded as they are shown, calendar quarters, names, constants and lists of these
 */
public record Sentence(About about, List<Object> arguments) {

    /** What a sentence can say. */
    public enum About {
        GOALS,
        GOALS_OPEN,
        FUNCTIONS,
        FUNCTIONS_ALL,
        FUNCTIONS_OPEN,
        REACH,
        REACH_OPEN,
        ACCESS,
        ACCESS_ALL,
        ACCESS_OPEN,
        EFFORT,
        EFFORT_NONE,
        EFFORT_OPEN,
        EFFORT_UNSTATED,
        COST,
        COST_NONE,
        COST_OPEN,
        RATING,
        NOT_RATED,
        UNLAWFUL,
        TOO_YOUNG,
        OVER_BUDGET,
        LAW_TO_CHECK,
        NO_MODERATOR
    }

    static Sentence of(About about, Object... arguments) {
        return new Sentence(about, List.of(arguments));
    }
}
