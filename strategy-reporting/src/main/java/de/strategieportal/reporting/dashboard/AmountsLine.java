package de.strategieportal.reporting.dashboard;

import de.strategieportal.shared.CalendarQuarter;

/** Added up by the database over the plans that count, for one Quartier in one calendar quarter. */
record AmountsLine(long quartier, CalendarQuarter quarter, Amounts amounts, Freshness freshness) {}
