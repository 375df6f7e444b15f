package de.strategieportal.reporting.document;

import java.util.List;

/**
 * Which numbers of persons of a report add up to which others, as its readers may know.
 *
 * @param unseen numbers that are part of a sum, whether or not the report shows them
 */
public record Totals(List<Cell.Persons> unseen, List<Sum> sums) {

    public static final Totals NONE = new Totals(List.of(), List.of());

    /** Each number of the place {@code whole} is the sum of those of the parts. */
    public record Sum(String whole, List<String> parts) {

        public Sum {
            parts = List.copyOf(parts);
        }
    }

    public Totals {
        unseen = List.copyOf(unseen);
        sums = List.copyOf(sums);
    }
}
