package de.strategieportal.strategy.reach;

/** What an expected reach rests on. */
public enum Basis {
    /** The share that the plan itself states for the group. */
    STATED,
    /** A reference figure, weighed by the residents of the Quartier. */
    FIGURE,
    /** A reference figure; the Quartier has no residents of these ages, so every year of age weighs the same. */
    FIGURE_UNWEIGHTED,
    /** Neither a figure nor a stated share: there is no expected reach. */
    NONE
}
