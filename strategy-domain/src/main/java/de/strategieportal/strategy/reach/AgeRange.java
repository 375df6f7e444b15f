package de.strategieportal.strategy.reach;

import de.strategieportal.strategy.TargetGroupDetails;

/** Whole years of age, both ends included. */
public record AgeRange(int from, int to) {

    /** Where an age range has no upper end and no resident is known to be older. */
    static final int OLDEST = 99;

    /**
     * The ages of a target group. A missing lower end means from birth; a missing upper end means up to the oldest
     * residents; a group without age range is residents of all ages.
     */
    static AgeRange of(TargetGroupDetails details, Residents residents) {
        int from = details.getAgeFrom() == null ? 0 : details.getAgeFrom();
        int oldest = Math.max(from, Math.max(OLDEST, residents.oldest()));
        return new AgeRange(from, details.getAgeTo() == null ? oldest : details.getAgeTo());
    }

    int years() {
        return to - from + 1;
    }
}
