package de.strategieportal.reporting.chart;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lines around an area, outer ones and holes alike, as GeoJSON has them in longitude and latitude. */
record Rings(List<List<double[]>> rings) {

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    /** Of a polygon or several; nothing where the text holds none or cannot be read. */
    static Rings read(String geoJson) {
        var rings = new Rings(new ArrayList<>());
        try (var parser = PARSERS.createParser(new StringReader(geoJson))) {
            while (parser.hasNext()) {
                if (parser.next() == JsonParser.Event.KEY_NAME && "coordinates".equals(parser.getString())) {
                    rings.coordinates(parser);
                }
            }
        } catch (JsonException e) {
            return new Rings(List.of());
        }
        return rings;
    }

    boolean isEmpty() {
        return rings.isEmpty();
    }

    private void coordinates(JsonParser parser) {
        var depth = 0;
        var ring = new ArrayList<double[]>();
        var point = new ArrayList<Double>();
        do {
            switch (parser.next()) {
                case START_ARRAY -> depth++;
                case VALUE_NUMBER -> point.add(parser.getBigDecimal().doubleValue());
                case END_ARRAY -> {
                    depth--;
                    if (point.size() >= 2) {
                        ring.add(new double[] {point.get(0), point.get(1)});
                    } else if (ring.size() >= 3) {
                        rings.add(ring);
                        ring = new ArrayList<>();
                    }
                    point.clear();
                }
                default -> throw new JsonException("No number among the coordinates");
            }
        } while (depth > 0);
    }
}
