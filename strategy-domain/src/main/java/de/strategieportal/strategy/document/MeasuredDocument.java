package de.strategieportal.strategy.document;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.Indicator;
import de.strategieportal.strategy.Measurement;
import de.strategieportal.strategy.Strategy;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The document of a plan with what was measured so far. Revisions and copies do without: there the plan alone counts. */
public final class MeasuredDocument {

    static final String MEASUREMENTS = "measurements";
    static final Field QUARTER = Field.required("quarter", CalendarQuarter.class);

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private final Map<String, Indicator> indicators;

    private MeasuredDocument(Strategy plan) {
        indicators = plan.getDigitalGoals().stream()
                .flatMap(goal -> goal.getIndicators().stream())
                .collect(Collectors.toMap(Indicator::getKey, Function.identity()));
    }

    public static JsonObject of(Strategy plan) {
        var measured = new MeasuredDocument(plan);
        return inEach(
                PlanDocument.of(plan),
                Section.DIGITAL_GOALS,
                goal -> inEach(goal, Section.INDICATORS, measured::indicator));
    }

    private JsonObject indicator(JsonObject written) {
        var measurements = JSON.createArrayBuilder();
        var indicator = indicators.get(written.getString("key"));
        indicator.getMeasurements().stream()
                .filter(measurement -> indicator.getStrategy().getPeriod().contains(measurement.getQuarter()))
                .forEach(measurement -> measurements.add(measurement(measurement)));
        var values = measurements.build();
        return values.isEmpty() ? written : with(written, MEASUREMENTS, values);
    }

    private static JsonObjectBuilder measurement(Measurement measurement) {
        var written = JSON.createObjectBuilder();
        QUARTER.write(measurement.getQuarter(), written);
        var details = measurement.getDetails();
        Fields.of(details.getClass()).write(details, written);
        return written;
    }

    private static JsonObject inEach(JsonObject object, Section list, Function<JsonObject, JsonObject> change) {
        var changed = JSON.createArrayBuilder();
        object.getJsonArray(list.member()).forEach(entry -> changed.add(change.apply(entry.asJsonObject())));
        return with(object, list.member(), changed.build());
    }

    private static JsonObject with(JsonObject object, String member, JsonValue value) {
        return JSON.createObjectBuilder(object).add(member, value).build();
    }
}
