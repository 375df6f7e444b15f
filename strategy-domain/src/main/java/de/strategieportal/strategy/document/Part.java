package de.strategieportal.strategy.document;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One part of a plan as its document holds it: an entry of a list, or what the plan has once.
 *
 * @param key of the entry; of its target group for a reachability; empty for what the plan has once
 * @param name what people call it
 * @param fields as written, in their order
 */
public record Part(Section section, String key, String name, Map<String, JsonValue> fields) {

    private static final Set<String> OUTER = Set.of("schema", "version", "traeger", "quartier", "key");
    private static final Set<String> NAMES =
            new LinkedHashSet<>(List.of("title", "name", "wording", "label", "service", "ownName", "channel"));

    /** @param inner members of the object that are parts of their own */
    static Part of(Section section, String key, String name, JsonObject object, Set<String> inner) {
        var fields = new LinkedHashMap<String, JsonValue>();
        object.forEach((field, value) -> {
            if (!OUTER.contains(field) && !inner.contains(field) && !isEmpty(value)) {
                fields.put(field, value);
            }
        });
        return new Part(section, key, name, fields);
    }

    static String nameOf(JsonObject object) {
        return NAMES.stream()
                .map(object::get)
                .flatMap(value -> value instanceof JsonString text ? Stream.of(text.getString()) : Stream.empty())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static boolean isEmpty(JsonValue value) {
        return value.getValueType() == JsonValue.ValueType.ARRAY
                && value.asJsonArray().isEmpty();
    }

    /** Tells the part from every other part of its plan. */
    String id() {
        return section + "/" + key;
    }
}
