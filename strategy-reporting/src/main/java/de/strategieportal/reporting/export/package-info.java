/**
 * Formats of a report: each writes the same value to a stream and knows nothing of where it came from. PDF and ODT hold the
 * document; XLSX, CSV and JSON hold its tables for those who compute on.
 */
package de.strategieportal.reporting.export;
