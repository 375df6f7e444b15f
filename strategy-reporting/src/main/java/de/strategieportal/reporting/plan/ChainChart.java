package de.strategieportal.reporting.plan;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.chart.FlowChart;
import de.strategieportal.strategy.PlanEntry;
import de.strategieportal.strategy.chain.Chain;
import de.strategieportal.strategy.chain.ChainNode;
import de.strategieportal.strategy.chain.ChainStage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The chain of a plan as a drawing. */
public final class ChainChart {

    private final Chain chain;
    private final Texts texts;
    private final Map<PlanEntry, String> keys = new HashMap<>();

    public ChainChart(Chain chain, Texts texts) {
        this.chain = chain;
        this.texts = texts;
        for (var stage : ChainStage.values()) {
            chain.nodes(stage).forEach(node -> keys.put(node.entry(), "n" + keys.size()));
        }
    }

    /** @param address where a click on an entry leads; empty for paper */
    public FlowChart flow(Function<PlanEntry, Optional<String>> address) {
        return new FlowChart(
                "chain",
                texts.of("plan.chain.title"),
                summary(),
                Stream.of(ChainStage.values())
                        .map(stage -> new FlowChart.Column(
                                texts.term(stage),
                                chain.nodes(stage).stream()
                                        .map(node -> node(node, address))
                                        .toList()))
                        .toList(),
                links());
    }

    /** The sentence that says what the chart shows. */
    public String summary() {
        return texts.of("plan.chain.summary", chain.gaps());
    }

    /** What the entry lacks, in words. */
    public Optional<String> gap(ChainNode node) {
        return node.missing().isEmpty()
                ? Optional.empty()
                : Optional.of(node.missing().stream().map(texts::term).collect(Collectors.joining(", ")));
    }

    private FlowChart.Node node(ChainNode node, Function<PlanEntry, Optional<String>> address) {
        return new FlowChart.Node(keys.get(node.entry()), node.name(), gap(node), address.apply(node.entry()));
    }

    private List<FlowChart.Link> links() {
        return chain.links().stream()
                .map(link -> new FlowChart.Link(
                        keys.get(link.from().entry()), keys.get(link.to().entry())))
                .toList();
    }
}
