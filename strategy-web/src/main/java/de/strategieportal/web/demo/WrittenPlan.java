package de.strategieportal.web.demo;

import de.strategieportal.report.Narrative;
import de.strategieportal.report.NarrativeSection;
import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.strategy.Strategy;
import de.strategieportal.strategy.StrategyState;
import de.strategieportal.strategy.document.DocumentReader;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A plan as its file tells it: a document like those that staff import, and what became of it since. The documents are written
 * as of one day; quarters and days in them move along with the day on which the demonstration is loaded.
 */
final class WrittenPlan {

    private static final LocalDate WRITTEN_ON = LocalDate.of(2026, 10, 1);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Entry entry;
    private final JsonObject document;

    WrittenPlan(Entry entry) {
        this.entry = entry;
        this.document = moved(entry.json().getJsonObject("document")).asJsonObject();
    }

    JsonObject document() {
        return document;
    }

    Strategy read(DocumentReader reader, City city) {
        var plan = reader.own(
                document,
                city.traeger(document.getString("traeger")),
                city.quartier(document.getJsonObject("quartier").getString("name")));
        live(plan);
        return plan;
    }

    /** What staff tell about it in the year of today. */
    List<Narrative> told(Strategy plan) {
        var changed = entry.object("changed");
        return entry.object("told").json().keySet().stream()
                .map(NarrativeSection::valueOf)
                .map(section -> new Narrative(
                        plan,
                        entry.today().getYear(),
                        section,
                        entry.object("told").text(section.name()),
                        changed.text("by"),
                        changed.time()))
                .toList();
    }

    private void live(Strategy plan) {
        if (entry.has("sentBack")) {
            plan.submit();
            plan.sendBack(entry.text("sentBack"));
        }
        Stream.<Consumer<Strategy>>of(
                        Strategy::submit, Strategy::approve, Strategy::start, Strategy::complete, Strategy::archive)
                .limit(entry.one(StrategyState.class, "state").ordinal())
                .forEach(step -> step.accept(plan));
        var changed = entry.object("changed");
        plan.touched(changed.text("by"), changed.time());
    }

    private JsonValue moved(JsonValue value) {
        if (value instanceof JsonObject object) {
            var moved = Json.createObjectBuilder();
            object.forEach((name, member) -> moved.add(name, moved(member)));
            return moved.build();
        }
        if (value instanceof JsonArray array) {
            var moved = Json.createArrayBuilder();
            array.forEach(item -> moved.add(moved(item)));
            return moved.build();
        }
        return value instanceof JsonString text ? Json.createValue(moved(text.getString())) : value;
    }

    private String moved(String text) {
        var quarters = CalendarQuarter.containing(entry.today()).since(CalendarQuarter.containing(WRITTEN_ON));
        if (DAY.matcher(text).matches()) {
            return LocalDate.parse(text)
                    .plusDays(ChronoUnit.DAYS.between(WRITTEN_ON, entry.today()))
                    .toString();
        }
        return CalendarQuarter.parse(text)
                .map(quarter -> quarter.plus(quarters).toString())
                .orElse(text);
    }
}
