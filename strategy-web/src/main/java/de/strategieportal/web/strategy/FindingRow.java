package de.strategieportal.web.strategy;

import de.strategieportal.strategy.feasibility.FindingCode;
import de.strategieportal.strategy.feasibility.Severity;

/**
 * A finding on a page.
 *
 * @param help what would help
 * @param place what the page is called where it is mended
 * @param address of that page, with the entry open
 */
public record FindingRow(
        FindingCode code, Severity severity, String sentence, String help, String place, String address) {}
