package de.strategieportal.reporting.dashboard;

import java.time.LocalDate;

/** @param since null where it never was */
public record AttentionLine(Long plan, String title, String quartier, String traeger, LocalDate since, Long count) {}
