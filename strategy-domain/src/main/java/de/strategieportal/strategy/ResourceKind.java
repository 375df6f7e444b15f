package de.strategieportal.strategy;

public enum ResourceKind {
    STAFF,
    VOLUNTEER,
    NETWORK_PARTNER,
    MULTIPLIER
}
