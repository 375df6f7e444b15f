/**
 * Turns plans into figures, charts and reports. Reads only. The database adds up; comparison, drawing and writing are
 * pure functions over what it returned.
 */
package de.strategieportal.reporting;
