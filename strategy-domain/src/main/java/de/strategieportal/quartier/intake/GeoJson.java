package de.strategieportal.quartier.intake;

import de.strategieportal.shared.RuleViolation;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Reads a FeatureCollection piece by piece: of the coordinates, which are nearly all of such a file, nothing is kept but
 * the numbers.
 */
final class GeoJson {

    /** Far beyond every catalogue of neighbourhoods, and what memory holds without effort. */
    private static final int MOST_OBJECTS = 20_000;

    private static final int MOST_PARTS = 2_000_000;

    private static final int DEEPEST = 6;
    private static final int DEEPEST_SKIPPED = 100;

    private final JsonParser parser;
    private final List<Map<String, String>> properties = new ArrayList<>();
    private final List<Geometry> geometries = new ArrayList<>();
    private String type = "";
    private String crs = "";
    private int kept;

    private GeoJson(JsonParser parser) {
        this.parser = parser;
    }

    /** @throws RuleViolation when this is no GeoJSON collection of objects */
    static GeoJson read(byte[] file) {
        var text = TextEncoding.recognise(file).decode(file);
        if (!Blanks.trim(text.substring(0, Math.min(1_000, text.length()))).startsWith("{")) {
            throw RuleViolation.at("boundaries", "quartier_import.no_geojson");
        }
        try (var parser = Json.createParser(new StringReader(text))) {
            var geoJson = new GeoJson(parser);
            geoJson.readCollection();
            return geoJson;
        } catch (JsonException | NoSuchElementException | IllegalStateException broken) {
            throw RuleViolation.at("boundaries", "quartier_import.broken_geojson", lines(text));
        }
    }

    List<Map<String, String>> properties() {
        return properties;
    }

    List<Geometry> geometries() {
        return geometries;
    }

    String crs() {
        return crs;
    }

    private static long lines(String text) {
        return text.lines().count();
    }

    private void readCollection() {
        parser.next();
        while (parser.next() == Event.KEY_NAME) {
            var member = parser.getString();
            var value = parser.next();
            if (member.equals("features") && value == Event.START_ARRAY) {
                readFeatures();
            } else if (member.equals("type") && value == Event.VALUE_STRING) {
                type = parser.getString();
                mustBeCollection();
            } else if (member.equals("crs")) {
                crs = textsIn(value);
            } else {
                skip(value);
            }
        }
        mustBeCollection();
    }

    private void mustBeCollection() {
        if (type.equals("Topology")) {
            throw RuleViolation.at("boundaries", "quartier_import.topojson");
        }
        if (!type.equals("FeatureCollection")) {
            throw RuleViolation.at("boundaries", "quartier_import.no_collection", type);
        }
    }

    private void readFeatures() {
        for (var event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            properties.add(new LinkedHashMap<>());
            geometries.add(Geometry.NONE);
            mustNotExceed(MOST_OBJECTS, geometries.size());
            if (event == Event.START_OBJECT) {
                readFeature();
            } else {
                skip(event);
            }
        }
    }

    private static void mustNotExceed(int most, int count) {
        if (count > most) {
            throw RuleViolation.at("boundaries", "quartier_import.too_many_objects", most);
        }
    }

    private void readFeature() {
        int index = geometries.size() - 1;
        while (parser.next() == Event.KEY_NAME) {
            var member = parser.getString();
            var value = parser.next();
            if (member.equals("geometry") && value == Event.START_OBJECT) {
                geometries.set(index, readGeometry());
            } else if (member.equals("properties") && value == Event.START_OBJECT) {
                readProperties(properties.get(index));
            } else if (member.equals("id") && (value == Event.VALUE_STRING || value == Event.VALUE_NUMBER)) {
                properties.get(index).putIfAbsent("id", parser.getString());
            } else {
                skip(value);
            }
        }
    }

    private Geometry readGeometry() {
        var type = "";
        Object coordinates = List.of();
        while (parser.next() == Event.KEY_NAME) {
            var member = parser.getString();
            var value = parser.next();
            if (member.equals("type") && value == Event.VALUE_STRING) {
                type = parser.getString();
            } else if (member.equals("coordinates") && value == Event.START_ARRAY) {
                coordinates = readArray(0);
            } else {
                skip(value);
            }
        }
        return new Geometry(type, coordinates);
    }

    private Object readArray(int depth) {
        if (depth > DEEPEST) {
            throw new JsonException("coordinates nested too deep");
        }
        var event = parser.next();
        if (event == Event.VALUE_NUMBER) {
            return readPosition();
        }
        var parts = new ArrayList<>();
        for (; event != Event.END_ARRAY; event = parser.next()) {
            mustNotExceed(MOST_PARTS, ++kept);
            parts.add(event == Event.START_ARRAY ? readArray(depth + 1) : skip(event));
        }
        return parts;
    }

    private double[] readPosition() {
        var position = new double[] {Double.parseDouble(parser.getString()), Double.NaN};
        int index = 1;
        for (var event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            if (event == Event.VALUE_NUMBER && index < position.length) {
                position[index] = Double.parseDouble(parser.getString());
            }
            index++;
            skip(event);
        }
        return position;
    }

    private void readProperties(Map<String, String> into) {
        while (parser.next() == Event.KEY_NAME) {
            mustNotExceed(MOST_PARTS, ++kept);
            var name = parser.getString();
            into.put(name, scalar(parser.next()));
        }
    }

    private String scalar(Event value) {
        return switch (value) {
            case VALUE_STRING, VALUE_NUMBER -> parser.getString();
            case VALUE_TRUE, VALUE_FALSE -> String.valueOf(value == Event.VALUE_TRUE);
            default -> skip(value);
        };
    }

    /** By hand: the parser's own way never comes to an end where the file breaks off. */
    private String skip(Event value) {
        textsIn(value);
        return "";
    }

    private String textsIn(Event value) {
        var texts = new StringBuilder();
        int depth = 0;
        for (var event = value; ; event = parser.next()) {
            depth += event == Event.START_OBJECT || event == Event.START_ARRAY ? 1 : 0;
            depth -= event == Event.END_OBJECT || event == Event.END_ARRAY ? 1 : 0;
            if (event == Event.VALUE_STRING) {
                texts.append(parser.getString()).append(' ');
            }
            if (depth == 0) {
                return texts.toString();
            }
            if (depth > DEEPEST_SKIPPED) {
                throw new JsonException("nested too deep");
            }
        }
    }
}
