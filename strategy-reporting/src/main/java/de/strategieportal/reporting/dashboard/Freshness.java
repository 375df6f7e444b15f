package de.strategieportal.reporting.dashboard;

import java.time.LocalDate;

/** When the plans behind a figure were last changed: the one untouched for longest, and the latest. */
public record Freshness(LocalDate oldest, LocalDate newest) {

    Freshness and(Freshness other) {
        return new Freshness(
                oldest.isBefore(other.oldest) ? oldest : other.oldest,
                newest.isAfter(other.newest) ? newest : other.newest);
    }
}
