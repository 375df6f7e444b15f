package de.strategieportal.strategy.chain;

import static de.strategieportal.strategy.chain.ChainStage.OVERARCHING_GOAL;

import de.strategieportal.strategy.PlanEntry;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Writes the chain as a tree. What hangs on several places is written out at the first and only named at the others. */
final class Branches {

    private final Entries entries;
    private final Nodes nodes;
    private final Set<PlanEntry> written = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<ChainBranch> fromGoals;
    private final List<ChainBranch> loose;

    Branches(Entries entries, Nodes nodes) {
        this.entries = entries;
        this.nodes = nodes;
        fromGoals = entries.of(OVERARCHING_GOAL).stream().map(this::fromGoal).toList();
        loose = Arrays.stream(ChainStage.values())
                .flatMap(stage -> entries.of(stage).stream())
                .flatMap(this::unlessWritten)
                .toList();
    }

    List<ChainBranch> fromGoals() {
        return fromGoals;
    }

    List<ChainBranch> loose() {
        return loose;
    }

    /** A group shows below each overarching goal the digital goals that contribute to it, so it may come more than once. */
    private ChainBranch fromGoal(PlanEntry goal) {
        written.add(goal);
        return branch(
                goal,
                entries.next(goal).stream()
                        .map(group -> group(group, entries.contributingTo(goal)))
                        .toList());
    }

    private ChainBranch group(PlanEntry group, Set<PlanEntry> contributing) {
        written.add(group);
        return branch(group, below(group, contributing::contains));
    }

    private Stream<ChainBranch> unlessWritten(PlanEntry entry) {
        return written.contains(entry) ? Stream.empty() : Stream.of(branch(entry));
    }

    private ChainBranch branch(PlanEntry entry) {
        if (written.add(entry)) {
            return branch(entry, below(entry, any -> true));
        }
        boolean cut = !entries.next(entry).isEmpty();
        return new ChainBranch(nodes.of(entry), cut, List.of());
    }

    private List<ChainBranch> below(PlanEntry entry, Predicate<PlanEntry> which) {
        return entries.next(entry).stream().filter(which).map(this::branch).toList();
    }

    private ChainBranch branch(PlanEntry entry, List<ChainBranch> branches) {
        return new ChainBranch(nodes.of(entry), false, branches);
    }
}
