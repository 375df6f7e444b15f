/**
 * Keeps small numbers of persons back in what leaves the Träger, once, before any format sees them. A number that could be
 * computed from those around it is kept back too.
 */
package de.strategieportal.reporting.privacy;
