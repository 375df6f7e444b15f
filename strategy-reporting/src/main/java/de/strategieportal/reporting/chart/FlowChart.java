package de.strategieportal.reporting.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What leads to what, in columns from left to right.
 *
 * @param id unique on the page
 * @param summary the sentence that says what the chart shows
 * @param links from a node to one of a later column
 */
public record FlowChart(String id, String title, String summary, List<Column> columns, List<Link> links) {

    public record Column(String name, List<Node> nodes) {

        public Column {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * @param key unique in the chart
     * @param gap what the node lacks, in words; empty where it lacks nothing
     * @param target where a click leads; empty for paper
     */
    public record Node(String key, String name, Optional<String> gap, Optional<String> target) {}

    public record Link(String from, String to) {}

    public FlowChart {
        columns = List.copyOf(columns);
        links = List.copyOf(links);
    }

    public String draw() {
        return new FlowDrawing(this).draw();
    }

    /** Where each node lies from the top, in units of the tallest column, so that links cross little. */
    Map<String, Double> places() {
        return new FlowPlaces(this).places();
    }
}
