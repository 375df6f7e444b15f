package de.strategieportal.web.strategy;

import de.strategieportal.strategy.chain.ChainStage;
import java.util.List;

/**
 * A place in the chain as an item of a nested list.
 *
 * @param gap what it lacks, in words; empty where it lacks nothing
 * @param repeated whether what hangs on it stands further up already
 */
public record ChainItem(
        ChainStage stage, String name, String address, String gap, boolean repeated, List<ChainItem> items) {}
