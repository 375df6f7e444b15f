package de.strategieportal.strategy.feasibility;

/** How much a finding weighs: the plan will not work like this, it is at risk, it could be better. */
public enum Severity {
    CRITICAL,
    WARNING,
    HINT
}
