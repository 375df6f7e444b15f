/** What one plan looks like: its drawings, made of the same numbers as its tables, for the screen and for the report. */
package de.strategieportal.reporting.plan;
