package de.strategieportal.web.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** An object of a demonstration file. What the file leaves out is null or empty; days count from today. */
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

    Integer number(String name) {
        return json.containsKey(name) ? json.getInt(name) : null;
    }

    <E extends Enum<E>> E one(Class<E> type, String name) {
        return json.containsKey(name) ? Enum.valueOf(type, text(name)) : null;
    }

    LocalDateTime time() {
        return today.minusDays(json.getInt("daysAgo")).atTime(LocalTime.parse(text("at")));
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
