package de.strategieportal.strategy.chain;

import de.strategieportal.strategy.Strategy;
import java.util.Collection;
import java.util.List;

/**
 * The chain from the overarching goals to the resources, with its gaps. Channels not used and activities dropped are no part
 * of it. An activity without a channel hangs on the digital goals it serves.
 */
public final class Chain {

    private final List<ChainNode> nodes;
    private final List<ChainLink> links;
    private final List<ChainBranch> branches;
    private final List<ChainBranch> loose;

    private Chain(Entries entries, Nodes nodes) {
        var tree = new Branches(entries, nodes);
        this.nodes = nodes.all();
        this.links = nodes.links();
        this.branches = tree.fromGoals();
        this.loose = tree.loose();
    }

    public static Chain of(Strategy plan) {
        var entries = new Entries(plan);
        return new Chain(entries, new Nodes(entries));
    }

    /** In the order of the plan. */
    public List<ChainNode> nodes(ChainStage stage) {
        return nodes.stream().filter(node -> node.stage() == stage).toList();
    }

    public List<ChainLink> links() {
        return links;
    }

    /** One for each overarching goal. Below it hang the groups with the digital goals that contribute to it, and so on. */
    public List<ChainBranch> branches() {
        return branches;
    }

    /** What hangs on no overarching goal. */
    public List<ChainBranch> loose() {
        return loose;
    }

    public int gaps() {
        return nodes.stream().map(ChainNode::missing).mapToInt(Collection::size).sum();
    }

    public boolean isEmpty() {
        return nodes.isEmpty();
    }
}
