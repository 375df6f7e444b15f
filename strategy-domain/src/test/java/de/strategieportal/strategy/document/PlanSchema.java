package de.strategieportal.strategy.document;

import de.strategieportal.catalog.CommunicationFunction;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.ActivityDetails;
import de.strategieportal.strategy.Baseline;
import de.strategieportal.strategy.BudgetLineDetails;
import de.strategieportal.strategy.ChannelAssessmentDetails;
import de.strategieportal.strategy.ContextEntryDetails;
import de.strategieportal.strategy.Criterion;
import de.strategieportal.strategy.DigitalGoalDetails;
import de.strategieportal.strategy.EntryKey;
import de.strategieportal.strategy.IndicatorDetails;
import de.strategieportal.strategy.MeasurementDetails;
import de.strategieportal.strategy.OverarchingGoalDetails;
import de.strategieportal.strategy.ReachabilityDetails;
import de.strategieportal.strategy.ResourceDetails;
import de.strategieportal.strategy.ResourcePhase;
import de.strategieportal.strategy.ServiceUseDetails;
import de.strategieportal.strategy.StrategyDetails;
import de.strategieportal.strategy.TargetGroupDetails;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The JSON Schema that follows from the fields of a plan; what is shipped must be the same. */
final class PlanSchema {

    private static final int MOST_ENTRIES = 200;

    private PlanSchema() {}

    static JsonObject schema() {
        return Json.createObjectBuilder()
                .add("$schema", "https://json-schema.org/draft/2020-12/schema")
                .add("$id", "urn:strategieportal:plan:" + PlanDocument.VERSION)
                .add("title", "A plan of the Strategieportal")
                .add(
                        "description",
                        "References between entries, and rules such as periods that lie within the plan, are checked by the reader.")
                .add(
                        "$defs",
                        Json.createObjectBuilder()
                                .add("key", pattern("^(?:" + EntryKey.WRITTEN.pattern() + ")$"))
                                .add("quarter", pattern("^(?:199[0-9]|20[0-9][0-9]|2100)-Q[1-4]$")))
                .addAll(plan())
                .build();
    }

    private static JsonObjectBuilder plan() {
        return new Shape(new StrategyDetails())
                .must("schema", Json.createObjectBuilder().add("const", PlanDocument.SCHEMA))
                .must("version", Json.createObjectBuilder().add("const", PlanDocument.VERSION))
                .may("traeger", type("string"))
                .may(
                        "quartier",
                        new Shape()
                                .may("name", type("string"))
                                .may("municipality", type("string"))
                                .may("key", type("string"))
                                .schema())
                .period()
                .may("weights", weights())
                .may("baseline", new Shape(new Baseline()).schema())
                .may("overarchingGoals", list(entry(new OverarchingGoalDetails())))
                .may("contextEntries", list(entry(new ContextEntryDetails())))
                .may("targetGroups", list(group()))
                .may("digitalGoals", list(digitalGoal()))
                .may("resources", list(entry(new ResourceDetails()).period().may("phases", words(ResourcePhase.class))))
                .may("budgetLines", list(entry(new BudgetLineDetails()).period()))
                .may(
                        "channels",
                        list(entry(new ChannelAssessmentDetails())
                                .may("channel", code())
                                .may("goals", keys())))
                .may("activities", list(activity()))
                .schema();
    }

    private static Shape group() {
        return entry(new TargetGroupDetails())
                .must("category", code())
                .may(
                        "reachability",
                        new Shape(new ReachabilityDetails())
                                .may("functions", words(CommunicationFunction.class))
                                .may(
                                        "services",
                                        list(entry(new ServiceUseDetails()).may("channel", code())))
                                .schema());
    }

    private static Shape digitalGoal() {
        return entry(new DigitalGoalDetails())
                .must("targetGroup", key())
                .may("contributions", list(new Shape().must("goal", key()).may("how", value(PlanDocument.HOW))))
                .may(
                        "indicators",
                        list(entry(new IndicatorDetails())
                                .may(
                                        MeasuredDocument.MEASUREMENTS,
                                        list(new Shape(new MeasurementDetails())
                                                .must("quarter", value(MeasuredDocument.QUARTER))))));
    }

    private static Shape activity() {
        return entry(new ActivityDetails())
                .period()
                .may("resource", key())
                .may("goals", keys())
                .may("channels", keys());
    }

    private static JsonObjectBuilder weights() {
        var shape = new Shape();
        for (var criterion : Criterion.values()) {
            shape.may(criterion.name(), type("integer").add("minimum", 0).add("maximum", 100));
        }
        return shape.schema();
    }

    private static Shape entry(Object usual) {
        return new Shape(usual).must("key", key());
    }

    private static JsonObjectBuilder list(Shape items) {
        return type("array").add("maxItems", MOST_ENTRIES).add("items", items.schema());
    }

    private static JsonObjectBuilder keys() {
        return type("array").add("maxItems", MOST_ENTRIES).add("items", key());
    }

    private static JsonObjectBuilder words(Class<? extends Enum<?>> type) {
        return type("array").add("maxItems", MOST_ENTRIES).add("items", oneOf(type));
    }

    private static JsonObjectBuilder key() {
        return Json.createObjectBuilder().add("$ref", "#/$defs/key");
    }

    /** What a code of the catalogue may be is for the portal that reads the document to say. */
    private static JsonObjectBuilder code() {
        return type("string").add("pattern", "\\S");
    }

    private static JsonObjectBuilder value(Field field) {
        if (field.type() == String.class) {
            var text = type("string");
            if (field.limits().maxLength() > 0) {
                text.add("maxLength", field.limits().maxLength());
            }
            return field.limits().required() ? text.add("pattern", "\\S") : text;
        }
        if (field.type() == Integer.class || field.type() == BigDecimal.class) {
            return number(field);
        }
        if (field.type() == CalendarQuarter.class) {
            return Json.createObjectBuilder().add("$ref", "#/$defs/quarter");
        }
        return field.type() == LocalDate.class
                ? pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$").add("format", "date")
                : oneOf(field.type());
    }

    private static JsonObjectBuilder number(Field field) {
        var limits = field.limits();
        var number = type(field.type() == Integer.class ? "integer" : "number");
        if (limits.min() != null) {
            number.add("minimum", limits.min());
        }
        if (limits.max() != null) {
            number.add("maximum", limits.max());
        }
        return limits.decimals() > 0
                ? number.add("multipleOf", BigDecimal.ONE.movePointLeft(limits.decimals()))
                : number;
    }

    private static JsonObjectBuilder oneOf(Class<?> type) {
        var words = Json.createArrayBuilder();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> words.add(((Enum<?>) constant).name()));
        return Json.createObjectBuilder().add("enum", words);
    }

    private static JsonObjectBuilder pattern(String pattern) {
        return type("string").add("pattern", pattern);
    }

    private static JsonObjectBuilder type(String name) {
        return Json.createObjectBuilder().add("type", name);
    }

    /** An object: its members, and which of them it must have. */
    private static final class Shape {

        private final JsonObjectBuilder members = Json.createObjectBuilder();
        private final List<String> required = new java.util.ArrayList<>();

        Shape() {}

        /** @param usual details as a form shows them first: what is filled there need not be written */
        Shape(Object usual) {
            var fields = Fields.of(usual.getClass());
            for (var field : fields.list()) {
                if (field.limits().required() && fields.get(usual, field) == null) {
                    must(field.name(), value(field));
                } else {
                    may(field.name(), value(field));
                }
            }
        }

        Shape must(String name, JsonObjectBuilder value) {
            required.add(name);
            return may(name, value);
        }

        Shape may(String name, JsonObjectBuilder value) {
            members.add(name, value);
            return this;
        }

        Shape period() {
            return must("from", Json.createObjectBuilder().add("$ref", "#/$defs/quarter"))
                    .must("to", Json.createObjectBuilder().add("$ref", "#/$defs/quarter"));
        }

        JsonObjectBuilder schema() {
            var schema = type("object").add("additionalProperties", false);
            if (!required.isEmpty()) {
                schema.add("required", Json.createArrayBuilder(required));
            }
            return schema.add("properties", members);
        }
    }
}
