package de.strategieportal.reporting.dashboard;

/** @param persons null where no group has a size */
public record CategoryLine(Long quartier, Long category, Long groups, Long persons) {}
