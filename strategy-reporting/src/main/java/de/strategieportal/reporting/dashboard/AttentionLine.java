package de.strategieportal.reporting.dashboard;

import java.time.LocalDate;

/**
 * @param confirmed the oldest confirmation of a resource; null without any
 * @param critical how many critical findings
 */
public record AttentionLine(
        Long plan, String title, String quartier, String traeger, LocalDate confirmed, Integer critical) {}
