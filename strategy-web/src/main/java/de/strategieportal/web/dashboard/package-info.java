/**
 * The page on which managers and funders compare Quartiere. Everything chosen stands in the address, nothing is kept;
 * figures, sentences and drawings come from {@code reporting}.
 */
package de.strategieportal.web.dashboard;
