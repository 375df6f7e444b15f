package de.strategieportal.reporting.dashboard;

/** @param parent null at the top */
public record TraegerLine(Long id, String name, Long parent) {}
