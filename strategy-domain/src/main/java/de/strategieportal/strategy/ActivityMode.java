package de.strategieportal.strategy;

public enum ActivityMode {
    OFFLINE,
    ONLINE,
    BOTH
}
