package de.strategieportal.reporting.dashboard;

import de.strategieportal.reporting.Texts;

/** The parts that a table of all figures falls into, in their order. */
public enum Section {
    PLACE("place"),
    AVAILABLE("available"),
    REQUIRED("required"),
    BALANCE("balance"),
    MONEY("money"),
    GROUPS("groups"),
    WORK("work"),
    FINDINGS("findings"),
    PLANS("plans");

    private final String key;

    Section(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public String name(Texts texts) {
        return texts.of("section." + key);
    }
}
