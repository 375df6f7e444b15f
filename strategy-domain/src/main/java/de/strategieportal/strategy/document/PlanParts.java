package de.strategieportal.strategy.document;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A document taken apart into what people see as single entries, in the order of the document. */
public final class PlanParts {

    private static final Set<String> MEMBERS = Arrays.stream(Section.values())
            .map(Section::member)
            .filter(member -> !member.isEmpty())
            .collect(Collectors.toUnmodifiableSet());

    private final List<Part> parts = new ArrayList<>();

    private PlanParts() {}

    public static List<Part> of(JsonObject document) {
        var parts = new PlanParts();
        parts.add(Section.PLAN, "", Part.nameOf(document), document);
        parts.add(Section.BASELINE, "", "", object(document, Section.BASELINE));
        parts.add(Section.WEIGHTS, "", "", object(document, Section.WEIGHTS));
        for (var section : Section.values()) {
            list(document, section).forEach(entry -> parts.addEntry(section, entry.asJsonObject()));
        }
        return List.copyOf(parts.parts);
    }

    private void addEntry(Section section, JsonObject entry) {
        var key = entry.getString("key");
        var name = Part.nameOf(entry);
        add(section, key, name, entry);
        list(entry, Section.INDICATORS).forEach(indicator -> addEntry(Section.INDICATORS, indicator.asJsonObject()));
        if (entry.containsKey(Section.REACHABILITY.member())) {
            var reachability = object(entry, Section.REACHABILITY);
            add(Section.REACHABILITY, key, name, reachability);
            list(reachability, Section.SERVICES).forEach(service -> addEntry(Section.SERVICES, service.asJsonObject()));
        }
    }

    private void add(Section section, String key, String name, JsonObject object) {
        parts.add(Part.of(section, key, name, object, MEMBERS));
    }

    private static JsonArray list(JsonObject object, Section section) {
        return object.containsKey(section.member()) && object.get(section.member()) instanceof JsonArray array
                ? array
                : JsonArray.EMPTY_JSON_ARRAY;
    }

    private static JsonObject object(JsonObject object, Section section) {
        return object.containsKey(section.member())
                ? object.getJsonObject(section.member())
                : JsonObject.EMPTY_JSON_OBJECT;
    }
}
