package de.strategieportal.strategy;

public enum ActivityStatus {
    PLANNED,
    RUNNING,
    DONE,
    DROPPED
}
