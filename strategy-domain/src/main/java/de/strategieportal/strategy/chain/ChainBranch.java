package de.strategieportal.strategy.chain;

import java.util.List;

/**
 * A place in the chain with all that hangs on it.
 *
 * @param repeated whether the same branch was written before; then it is not written again
 */
public record ChainBranch(ChainNode node, boolean repeated, List<ChainBranch> branches) {}
