/**
 * Holds the figures of Quartiere against each other and says in a sentence what is to be seen: pure functions over the
 * records of {@code dashboard}, each making one chart or table.
 */
package de.strategieportal.reporting.comparison;
