package de.strategieportal.reporting.dashboard;

/** Which change of a figure is good news. */
public enum Better {
    MORE,
    LESS,
    NEITHER
}
