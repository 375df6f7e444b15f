package de.strategieportal.quartier.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A geometry as it stands in the file.
 *
 * @param type "" where there is none
 * @param coordinates a position is a {@code double[]}, everything above it a {@code List}
 */
record Geometry(String type, Object coordinates) {

    static final Geometry NONE = new Geometry("", List.of());

    private static final int FEWEST_POSITIONS = 4;

    /** Why this is no boundary; empty when it is one. Where it lies on the globe is another question. */
    Optional<String> fault() {
        if (type.isEmpty()) {
            return Optional.of("no_geometry");
        }
        if (!type.equals("Polygon") && !type.equals("MultiPolygon")) {
            return Optional.of("no_area");
        }
        if (!isWellFormed()) {
            return Optional.of("malformed_geometry");
        }
        if (rings().stream().anyMatch(ring -> !Ring.isClosed(ring))) {
            return Optional.of("ring_not_closed");
        }
        if (rings().stream().anyMatch(ring -> ring.size() < FEWEST_POSITIONS)) {
            return Optional.of("ring_too_short");
        }
        return Optional.empty();
    }

    /** GeoJSON with five decimals, without what vanishes by that; "" when nothing is left. */
    String text() {
        var polygons = new ArrayList<List<Ring>>();
        for (var polygon : polygons()) {
            var rings = polygon.stream().map(Ring::round).toList();
            if (rings.get(0).isArea()) {
                polygons.add(rings.stream().filter(Ring::isArea).toList());
            }
        }
        return polygons.isEmpty() ? "" : write(polygons);
    }

    private String write(List<List<Ring>> polygons) {
        var json = new StringBuilder("{\"type\":\"").append(type).append("\",\"coordinates\":");
        if (type.equals("Polygon")) {
            writeList(json, polygons.get(0), ring -> ring.write(json));
        } else {
            writeList(json, polygons, polygon -> writeList(json, polygon, ring -> ring.write(json)));
        }
        return json.append('}').toString();
    }

    private static <T> void writeList(StringBuilder json, List<T> all, Consumer<T> write) {
        for (int i = 0; i < all.size(); i++) {
            json.append(i == 0 ? '[' : ',');
            write.accept(all.get(i));
        }
        json.append(']');
    }

    void forEachPosition(Consumer<double[]> visitor) {
        visit(coordinates, visitor);
    }

    private static void visit(Object part, Consumer<double[]> visitor) {
        if (part instanceof double[] position) {
            visitor.accept(position);
        } else if (part instanceof List<?> parts) {
            parts.forEach(it -> visit(it, visitor));
        }
    }

    private boolean isWellFormed() {
        return isNested(coordinates, type.equals("Polygon") ? 2 : 3);
    }

    private static boolean isNested(Object part, int depth) {
        if (depth == 0) {
            return part instanceof double[] position
                    && position.length >= 2
                    && Double.isFinite(position[0])
                    && Double.isFinite(position[1]);
        }
        return part instanceof List<?> parts
                && !parts.isEmpty()
                && parts.stream().allMatch(it -> isNested(it, depth - 1));
    }

    private List<List<double[]>> rings() {
        return polygons().stream().flatMap(List::stream).toList();
    }

    @SuppressWarnings("unchecked")
    private List<List<List<double[]>>> polygons() {
        return type.equals("Polygon")
                ? List.of((List<List<double[]>>) coordinates)
                : (List<List<List<double[]>>>) coordinates;
    }
}
