package de.strategieportal.reporting.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands before the first chapter.
 *
 * @param kind what sort of report it is
 * @param period in words; empty where the report has none
 * @param basis sentences about what the figures rest on
 */
public record TitlePage(
        String title, String kind, String period, Optional<LocalDate> date, Letterhead letterhead, List<String> basis) {

    public TitlePage {
        basis = List.copyOf(basis);
    }
}
