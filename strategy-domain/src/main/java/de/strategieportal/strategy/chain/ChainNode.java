package de.strategieportal.strategy.chain;

import de.strategieportal.strategy.PlanEntry;
import java.util.List;

/**
 * An entry of the plan in its place in the chain.
 *
 * @param missing what it should hang on and does not
 */
public record ChainNode(ChainStage stage, PlanEntry entry, String name, List<MissingLink> missing) {}
