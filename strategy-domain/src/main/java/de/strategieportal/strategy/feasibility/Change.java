package de.strategieportal.strategy.feasibility;

import de.strategieportal.strategy.PlanEntry;

/**
 * Something that could be decided otherwise.
 *
 * @param after the workload if it were
 * @param goalsLost how many digital goals would be left without a channel
 */
record Change(LeverKind kind, PlanEntry entry, Workload after, int goalsLost) {}
