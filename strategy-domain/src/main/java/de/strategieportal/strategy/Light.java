package de.strategieportal.strategy;

/** Whether the hours of a plan suffice. */
public enum Light {
    SUSTAINABLE,
    STRAINED,
    NOT_SUSTAINABLE,
    NOTHING_PLANNED
}
