package de.strategieportal.strategy.chain;

/** Where the chain is broken at an entry. */
public enum MissingLink {
    /** No digital goal contributes to it, or is worded for it. */
    NO_DIGITAL_GOAL,
    NO_OVERARCHING_GOAL,
    NO_CHANNEL,
    /** A channel or an activity that serves no digital goal, directly or through a channel. */
    SERVES_NOTHING,
    NO_RESOURCE
}
