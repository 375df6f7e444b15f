package de.strategieportal.strategy.document;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares two documents entry by entry and field by field. Entries are the same when their keys are. */
public final class PlanComparison {

    private final Map<String, Part> before;
    private final Map<String, Part> after;

    private PlanComparison(JsonObject before, JsonObject after) {
        this.before = byId(before);
        this.after = byId(after);
    }

    /** In the order of the sections, what is gone last in each. */
    public static List<PartDifference> between(JsonObject before, JsonObject after) {
        return before.equals(after) ? List.of() : new PlanComparison(before, after).differences();
    }

    private List<PartDifference> differences() {
        return Arrays.stream(Section.values()).flatMap(this::inSection).toList();
    }

    private Stream<PartDifference> inSection(Section section) {
        var kept = after.values().stream().filter(part -> part.section() == section);
        var gone = before.values().stream()
                .filter(part -> part.section() == section && !after.containsKey(part.id()))
                .map(part -> difference(PartDifference.Kind.REMOVED, part, Map.of()));
        return Stream.of(kept.flatMap(this::now), reordered(section), gone).flatMap(each -> each);
    }

    private Stream<PartDifference> now(Part part) {
        var was = before.get(part.id());
        if (was == null) {
            return Stream.of(difference(PartDifference.Kind.ADDED, part, Map.of()));
        }
        return was.fields().equals(part.fields())
                ? Stream.empty()
                : Stream.of(difference(PartDifference.Kind.CHANGED, part, was.fields()));
    }

    private Stream<PartDifference> reordered(Section section) {
        var was = common(before, after, section);
        var is = common(after, before, section);
        return was.equals(is)
                ? Stream.empty()
                : Stream.of(new PartDifference(PartDifference.Kind.REORDERED, after.get(is.get(0)), List.of()));
    }

    private static List<String> common(Map<String, Part> parts, Map<String, Part> others, Section section) {
        return parts.values().stream()
                .filter(part -> part.section() == section)
                .map(Part::id)
                .filter(others::containsKey)
                .toList();
    }

    private static PartDifference difference(PartDifference.Kind kind, Part part, Map<String, JsonValue> was) {
        var is = kind == PartDifference.Kind.REMOVED ? Map.<String, JsonValue>of() : part.fields();
        var earlier = kind == PartDifference.Kind.REMOVED ? part.fields() : was;
        var names = new LinkedHashSet<>(is.keySet());
        names.addAll(earlier.keySet());
        var values = new ArrayList<ValueDifference>();
        for (var name : names) {
            if (!Objects.equals(earlier.get(name), is.get(name))) {
                values.add(new ValueDifference(
                        name, Optional.ofNullable(earlier.get(name)), Optional.ofNullable(is.get(name))));
            }
        }
        return new PartDifference(kind, part, Collections.unmodifiableList(values));
    }

    private static Map<String, Part> byId(JsonObject document) {
        var parts = new LinkedHashMap<String, Part>();
        PlanParts.of(document).forEach(part -> parts.put(part.id(), part));
        return parts;
    }
}
