package de.strategieportal.strategy.document;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.strategy.ActivityStatus;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The document of a plan, made into one for another time and perhaps another place. Quarters move with the beginning of the
 * plan and are clipped to its period; what was done so far is planned anew.
 */
final class PlanCopy {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final Set<String> QUARTERS =
            Set.of("from", "to", "firstQuarter", "lastQuarter", "reviewQuarter", "dueQuarter");
    private static final Set<String> PAST = Set.of("progressPercent", "confirmedOn");
    private static final Set<String> RESOURCES =
            Set.of(Section.RESOURCES.member(), Section.BUDGET_LINES.member(), "resource");
    private static final Set<String> PLACE = Set.of(
            Section.CONTEXT_ENTRIES.member(),
            "residentsRemark",
            "existingIt",
            "size",
            "sizeBasis",
            "hardToReachPercent");

    private final Set<String> left = new HashSet<>(PAST);
    private final Period period;
    private final int shift;

    private PlanCopy(JsonObject source, CopyWish wish) {
        period = wish.period();
        shift = period.getFrom().since(CalendarQuarter.of(source.getString("from")));
        if (!wish.withResources()) {
            left.addAll(RESOURCES);
        }
        if (!wish.withPlace()) {
            left.addAll(PLACE);
        }
    }

    static JsonObject of(JsonObject source, CopyWish wish) {
        var copy = JSON.createObjectBuilder(
                new PlanCopy(source, wish).object(source).build());
        return copy.add("title", wish.title())
                .add("from", wish.period().getFrom().toString())
                .add("to", wish.period().getTo().toString())
                .build();
    }

    private JsonObjectBuilder object(JsonObject object) {
        var copy = JSON.createObjectBuilder();
        object.forEach((name, value) -> {
            if (!left.contains(name)) {
                copy.add(name, value(name, value));
            }
        });
        return copy;
    }

    private JsonValue value(String name, JsonValue value) {
        if (value instanceof JsonObject object) {
            return object(object).build();
        }
        if (value instanceof JsonArray array) {
            return array(array).build();
        }
        if (value instanceof JsonString text && QUARTERS.contains(name)) {
            return Json.createValue(moved(text.getString()).toString());
        }
        return name.equals("status") ? status(value) : value;
    }

    private JsonArrayBuilder array(JsonArray array) {
        var copy = JSON.createArrayBuilder();
        array.forEach(value -> copy.add(value("", value)));
        return copy;
    }

    private CalendarQuarter moved(String quarter) {
        var then = CalendarQuarter.of(quarter).plus(shift);
        if (then.compareTo(period.getFrom()) < 0) {
            return period.getFrom();
        }
        return then.compareTo(period.getTo()) > 0 ? period.getTo() : then;
    }

    private static JsonValue status(JsonValue value) {
        var dropped = value.equals(Json.createValue(ActivityStatus.DROPPED.name()));
        return dropped ? value : Json.createValue(ActivityStatus.PLANNED.name());
    }
}
