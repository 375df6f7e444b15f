package de.strategieportal.reporting.dashboard;

import java.time.LocalDateTime;

public record PlanTouchedLine(Long plan, String title, String quartier, String traeger, LocalDateTime changedAt) {}
