package de.strategieportal.web.strategy;

import de.strategieportal.strategy.feasibility.Severity;
import java.util.List;

/** The findings of a plan that weigh the same. */
public record FindingGroup(Severity severity, List<FindingRow> rows) {}
