package de.strategieportal.strategy.document;

import de.strategieportal.shared.CalendarQuarter;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a document says it holds, as far as that can be read.
 *
 * @param counts how many entries each list has
 */
public record Outline(
        String title,
        String traeger,
        String quartier,
        Optional<CalendarQuarter> from,
        Optional<CalendarQuarter> to,
        Map<Section, Integer> counts) {

    static final Outline NOTHING = new Outline("", "", "", Optional.empty(), Optional.empty(), Map.of());

    static Outline of(JsonObject document) {
        var counts = new EnumMap<Section, Integer>(Section.class);
        Arrays.stream(Section.values()).forEach(section -> {
            if (document.get(section.member()) instanceof JsonArray list) {
                counts.put(section, list.size());
            }
        });
        var quartier = document.get("quartier") instanceof JsonObject object ? text(object, "name") : "";
        return new Outline(
                text(document, "title"),
                text(document, "traeger"),
                quartier,
                CalendarQuarter.parse(text(document, "from")),
                CalendarQuarter.parse(text(document, "to")),
                counts);
    }

    private static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : "";
    }
}
