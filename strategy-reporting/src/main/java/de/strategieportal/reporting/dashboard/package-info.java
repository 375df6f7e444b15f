/**
 * Compares the Quartiere of a Träger and all below it in a calendar quarter. Each figure is defined once, in {@link
 * de.strategieportal.reporting.dashboard.Figure}, for table, map, headline and report. Statements stay the same in number
 * however many Quartiere there are. What nobody has stated is unknown, never 0.
 */
package de.strategieportal.reporting.dashboard;
