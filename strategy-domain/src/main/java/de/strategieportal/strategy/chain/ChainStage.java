package de.strategieportal.strategy.chain;

/** From what a plan wants to what carries it. */
public enum ChainStage {
    OVERARCHING_GOAL,
    TARGET_GROUP,
    DIGITAL_GOAL,
    CHANNEL,
    ACTIVITY,
    RESOURCE
}
