/** The report of a Träger on screen and as a file, from one and the same {@code Report}. */
package de.strategieportal.web.report;
