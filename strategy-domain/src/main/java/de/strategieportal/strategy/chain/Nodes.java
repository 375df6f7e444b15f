package de.strategieportal.strategy.chain;

import static de.strategieportal.strategy.chain.MissingLink.NO_CHANNEL;
import static de.strategieportal.strategy.chain.MissingLink.NO_DIGITAL_GOAL;
import static de.strategieportal.strategy.chain.MissingLink.NO_OVERARCHING_GOAL;
import static de.strategieportal.strategy.chain.MissingLink.NO_RESOURCE;
import static de.strategieportal.strategy.chain.MissingLink.SERVES_NOTHING;

import de.strategieportal.strategy.Activity;
import de.strategieportal.strategy.ChannelAssessment;
import de.strategieportal.strategy.DigitalGoal;
import de.strategieportal.strategy.OverarchingGoal;
import de.strategieportal.strategy.PlanEntry;
import de.strategieportal.strategy.Resource;
import de.strategieportal.strategy.TargetGroup;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Makes the nodes of a chain: what an entry is called, and what it should hang on and does not. */
final class Nodes {

    private final Entries entries;
    private final List<ChainNode> all = new ArrayList<>();
    private final Map<PlanEntry, ChainNode> nodes = new IdentityHashMap<>();

    Nodes(Entries entries) {
        this.entries = entries;
        for (var stage : ChainStage.values()) {
            entries.of(stage).forEach(entry -> all.add(node(stage, entry)));
        }
        all.forEach(node -> nodes.put(node.entry(), node));
    }

    List<ChainNode> all() {
        return List.copyOf(all);
    }

    ChainNode of(PlanEntry entry) {
        return nodes.get(entry);
    }

    List<ChainLink> links() {
        var links = new ArrayList<ChainLink>();
        all.forEach(node -> entries.next(node.entry()).forEach(to -> links.add(new ChainLink(node, nodes.get(to)))));
        return List.copyOf(links);
    }

    private ChainNode node(ChainStage stage, PlanEntry entry) {
        var missing = new ArrayList<MissingLink>();
        boolean leadsOn = !entries.next(entry).isEmpty();
        boolean hangs = entries.hangs(entry);
        switch (stage) {
            case OVERARCHING_GOAL, TARGET_GROUP -> add(missing, NO_DIGITAL_GOAL, !leadsOn);
            case DIGITAL_GOAL -> {
                add(
                        missing,
                        NO_OVERARCHING_GOAL,
                        ((DigitalGoal) entry).getContributions().isEmpty());
                add(missing, NO_CHANNEL, entries.next(entry).stream().noneMatch(ChannelAssessment.class::isInstance));
            }
            case CHANNEL -> add(missing, SERVES_NOTHING, !hangs);
            case ACTIVITY -> {
                add(missing, SERVES_NOTHING, !hangs);
                add(missing, NO_RESOURCE, !leadsOn);
            }
            case RESOURCE -> {}
        }
        return new ChainNode(stage, entry, name(entry), List.copyOf(missing));
    }

    private static void add(List<MissingLink> missing, MissingLink link, boolean isMissing) {
        if (isMissing) {
            missing.add(link);
        }
    }

    private static String name(PlanEntry entry) {
        if (entry instanceof OverarchingGoal goal) {
            return goal.getDetails().getWording();
        }
        if (entry instanceof TargetGroup group) {
            return group.getDetails().getName();
        }
        if (entry instanceof DigitalGoal goal) {
            return goal.getDetails().getWording();
        }
        if (entry instanceof ChannelAssessment channel) {
            return channel.getName();
        }
        return entry instanceof Activity activity
                ? activity.getDetails().getTitle()
                : ((Resource) entry).getDetails().getLabel();
    }
}
