package de.strategieportal.quartier.intake;

import java.util.Map;
import java.util.Optional;

/**
 * One object of a GeoJSON file.
 *
 * @param number its place in the file, counted from 1
 * @param properties all values as text, numbers as they are written
 * @param boundary the geometry as it will be stored; empty when it cannot be used
 * @param fault why it cannot be used; "" when it can
 */
record BoundaryFeature(int number, Map<String, String> properties, Optional<String> boundary, String fault) {

    String property(String name) {
        return Blanks.collapse(properties.getOrDefault(name, ""));
    }
}
