package de.strategieportal.reporting.dashboard;

import java.math.BigDecimal;

/** Residents of a Quartier who are of a category's age, unrounded. */
public record AgedResidents(Long quartier, Long category, BigDecimal residents) {}
