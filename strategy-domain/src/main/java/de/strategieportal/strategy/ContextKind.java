package de.strategieportal.strategy;

/** The four lists of the socio-spatial context. */
public enum ContextKind {
    SPACE,
    RESIDENTS,
    OFFER,
    ACTOR
}
