/**
 * A report is a value: the screen shows it and every file holds it, so that nobody finds two truths. A format writes a
 * report to a stream and knows nothing of where it came from.
 */
package de.strategieportal.reporting.export;
