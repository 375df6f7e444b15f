package de.strategieportal.reporting.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds a height for every node of a {@link FlowChart}. The nodes of a column are ordered by where the nodes lie that lead to
 * them, and spread over the height of the tallest column.
 */
final class FlowPlaces {

    private final FlowChart chart;
    private final Map<String, List<String>> leading = new HashMap<>();
    private final Map<String, Double> places = new HashMap<>();

    FlowPlaces(FlowChart chart) {
        this.chart = chart;
        chart.links().forEach(link -> leading.computeIfAbsent(link.to(), none -> new ArrayList<>())
                .add(link.from()));
        chart.columns().forEach(this::place);
    }

    Map<String, Double> places() {
        return places;
    }

    /** Rows that the chart is high, at least one. */
    static int rows(FlowChart chart) {
        return chart.columns().stream()
                .mapToInt(column -> column.nodes().size())
                .max()
                .orElse(1);
    }

    private void place(FlowChart.Column column) {
        var ordered = column.nodes().stream()
                .map(FlowChart.Node::key)
                .sorted(Comparator.comparingDouble(this::middleOfLeading))
                .toList();
        double slot = rows(chart) / (double) Math.max(1, ordered.size());
        for (int i = 0; i < ordered.size(); i++) {
            places.put(ordered.get(i), slot * i + slot / 2);
        }
    }

    /** What nothing leads to comes last. */
    private double middleOfLeading(String key) {
        return leading.getOrDefault(key, List.of()).stream()
                .mapToDouble(places::get)
                .average()
                .orElse(Double.MAX_VALUE);
    }
}
