package de.strategieportal.catalog;

/** How well a figure is founded: read in the study itself, read about it, or assumed by the editors. */
public enum SourceQuality {
    PRIMARY,
    SECONDARY,
    ASSUMPTION
}
