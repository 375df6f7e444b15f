package de.strategieportal.web.strategy;

/** A field in words; where two states are compared, as it was and as it is. */
public record ShownValue(String label, String before, String after) {}
