package de.strategieportal.strategy;

public enum ResourcePhase {
    PREPARATION,
    IMPLEMENTATION,
    SUPPORT
}
