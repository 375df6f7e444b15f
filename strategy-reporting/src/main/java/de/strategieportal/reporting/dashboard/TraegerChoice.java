package de.strategieportal.reporting.dashboard;

/** A Träger whose figures the caller may read, below {@code depth} others the caller may read too. */
public record TraegerChoice(long id, String name, int depth) {

    /** For lists that cannot indent. */
    public String indented() {
        return "– ".repeat(depth) + name;
    }
}
