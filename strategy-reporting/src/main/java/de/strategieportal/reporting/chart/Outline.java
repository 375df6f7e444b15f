package de.strategieportal.reporting.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * An area on the grid of the drawing. Points that fall on the same crossing, or on the line between their neighbours, are
 * dropped: neither changes what is seen, and both sides of a shared border lose the same ones.
 */
record Outline(List<List<int[]>> rings) {

    private static final int SCANS = 15;
    private static final int ROOM = 28;

    /** The widest place inside that leaves room for two lines: to write a name at. */
    record Place(double x, double y, double width) {}

    static List<int[]> ring(List<int[]> points) {
        var kept = new ArrayList<int[]>();
        for (var point : points) {
            while (kept.size() >= 2 && between(kept.get(kept.size() - 2), kept.get(kept.size() - 1), point)) {
                kept.remove(kept.size() - 1);
            }
            if (kept.isEmpty() || !same(kept.get(kept.size() - 1), point)) {
                kept.add(point);
            }
        }
        if (kept.size() > 1 && same(kept.get(0), kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    /** Path data in steps from point to point, as short as it gets. An area too small for the grid stays a dot. */
    String path() {
        var path = new StringBuilder();
        for (var ring : rings) {
            if (ring.size() >= 3) {
                append(path, ring);
            }
        }
        if (path.isEmpty()) {
            var dot = rings.get(0).get(0);
            path.append('M').append(dot[0]).append(' ').append(dot[1]).append("h2v2h-2z");
        }
        return path.toString();
    }

    private static void append(StringBuilder path, List<int[]> ring) {
        var last = ring.get(0);
        path.append('M').append(last[0]);
        number(path, last[1], false);
        path.append('l');
        for (int i = 1; i < ring.size(); i++) {
            var point = ring.get(i);
            number(path, point[0] - last[0], i == 1);
            number(path, point[1] - last[1], false);
            last = point;
        }
        path.append('z');
    }

    private static void number(StringBuilder path, int value, boolean first) {
        if (value >= 0 && !first) {
            path.append(' ');
        }
        path.append(value);
    }

    Optional<Place> widestPlace() {
        var top = rings.stream().flatMap(List::stream).mapToInt(p -> p[1]).min().orElse(0);
        var bottom =
                rings.stream().flatMap(List::stream).mapToInt(p -> p[1]).max().orElse(0);
        return IntStream.range(1, SCANS)
                .mapToObj(i -> widest(top + (bottom - top) * i / (double) SCANS + 0.01))
                .flatMap(Optional::stream)
                .reduce((one, other) -> other.width() > one.width() ? other : one);
    }

    private Optional<Place> widest(double y) {
        var crossings = rings.stream()
                .flatMapToDouble(ring -> crossings(ring, y))
                .sorted()
                .toArray();
        return IntStream.range(0, crossings.length / 2)
                .mapToObj(i -> new Place(
                        (crossings[2 * i] + crossings[2 * i + 1]) / 2, y, crossings[2 * i + 1] - crossings[2 * i]))
                .filter(place -> holds(place.x(), place.y() - ROOM) && holds(place.x(), place.y() + ROOM))
                .reduce((one, other) -> other.width() > one.width() ? other : one);
    }

    private boolean holds(double x, double y) {
        return rings.stream()
                                .flatMapToDouble(ring -> crossings(ring, y))
                                .filter(crossing -> crossing > x)
                                .count()
                        % 2
                == 1;
    }

    private static DoubleStream crossings(List<int[]> ring, double y) {
        return IntStream.range(0, ring.size())
                .filter(i -> ring.get(i)[1] > y != ring.get((i + 1) % ring.size())[1] > y)
                .mapToDouble(i -> crossing(ring.get(i), ring.get((i + 1) % ring.size()), y));
    }

    private static double crossing(int[] from, int[] to, double y) {
        return from[0] + (y - from[1]) * (to[0] - from[0]) / (to[1] - from[1]);
    }

    private static boolean same(int[] one, int[] other) {
        return one[0] == other[0] && one[1] == other[1];
    }

    private static boolean between(int[] from, int[] middle, int[] to) {
        long ax = middle[0] - from[0];
        long ay = middle[1] - from[1];
        long bx = to[0] - middle[0];
        long by = to[1] - middle[1];
        return ax * by == ay * bx && ax * bx + ay * by >= 0;
    }
}
