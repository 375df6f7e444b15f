package de.strategieportal.web.demo;

import static java.util.stream.Collectors.toMap;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** An object of a demonstration file. What the file leaves out is null or empty; quarters and days count from today. */
record Entry(JsonObject json, LocalDate today) {

    static Entry read(String file, LocalDate today) {
        try (InputStream stream = Entry.class.getResourceAsStream("/demo/" + file);
                var reader = Json.createReader(stream)) {
            return new Entry(reader.readObject(), today);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    String text(String name) {
        return json.getString(name, null);
    }

    List<String> texts(String name) {
        return json.containsKey(name) ? json.getJsonArray(name).getValuesAs(JsonString::getString) : List.of();
    }

    Map<String, String> named(String name) {
        return json.containsKey(name)
                ? json.getJsonObject(name).entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, entry -> ((JsonString) entry.getValue()).getString()))
                : Map.of();
    }

    Integer number(String name) {
        return json.containsKey(name) ? json.getInt(name) : null;
    }

    BigDecimal decimal(String name) {
        return json.containsKey(name) ? json.getJsonNumber(name).bigDecimalValue() : null;
    }

    BigDecimal decimalOrZero(String name) {
        return json.containsKey(name) ? decimal(name) : BigDecimal.ZERO;
    }

    <E extends Enum<E>> E one(Class<E> type, String name) {
        return json.containsKey(name) ? Enum.valueOf(type, text(name)) : null;
    }

    <E extends Enum<E>> List<E> several(Class<E> type, String name) {
        return texts(name).stream().map(value -> Enum.valueOf(type, value)).toList();
    }

    /** 0 is the quarter of today, -1 the one before. */
    CalendarQuarter quarter(String name) {
        return json.containsKey(name) ? quarter(json.getInt(name)) : null;
    }

    /** Two quarters, both included. */
    Period period(String name) {
        var quarters = json.getJsonArray(name).getValuesAs(JsonNumber::intValue);
        return Period.of(quarter(quarters.get(0)), quarter(quarters.get(1)));
    }

    private CalendarQuarter quarter(int offset) {
        return CalendarQuarter.containing(today).plus(offset);
    }

    LocalDate daysAgo(String name) {
        return json.containsKey(name) ? today.minusDays(json.getInt(name)) : null;
    }

    LocalDateTime time() {
        return daysAgo("daysAgo").atTime(LocalTime.parse(text("at")));
    }

    /** Where the file has no such object, one that holds nothing. */
    Entry object(String name) {
        return new Entry(json.containsKey(name) ? json.getJsonObject(name) : JsonObject.EMPTY_JSON_OBJECT, today);
    }

    List<Entry> list(String name) {
        return json.containsKey(name)
                ? json.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                        .map(entry -> new Entry(entry, today))
                        .toList()
                : List.of();
    }

    boolean has(String name) {
        return json.containsKey(name);
    }
}
