package de.strategieportal.quartier.intake;

/** What the cells of a column tell about a Quartier. */
public enum ColumnKind {
    IGNORED,
    KEY,
    NAME,
    MUNICIPALITY,
    TOTAL,
    AGE
}
