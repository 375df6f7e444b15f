package de.strategieportal.quartier.intake;

/** What tells which row of the residents belongs to which Quartier. */
public enum MatchBy {
    KEY,
    NAME
}
