package de.strategieportal.reporting.dashboard;

import de.strategieportal.shared.CalendarQuarter;

/** @param persons null where no group has a size */
public record PersonsLine(Long quartier, CalendarQuarter quarter, Long persons) {}
