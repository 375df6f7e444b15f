package de.strategieportal.reporting.dashboard;

public record BoundaryLine(Long quartier, String boundary) {}
