package de.strategieportal.reporting.dashboard;

/** @param residents null where no age band is known */
public record QuartierLine(Long id, String name, Integer residents) {}
