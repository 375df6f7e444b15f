/**
 * A report is a value: chapters of blocks, tables of typed cells. It knows nothing of files; a format of {@code export}
 * writes it. Rows of a table may come straight from the database, so that size never decides whether a report is possible.
 */
package de.strategieportal.reporting.document;
