package de.strategieportal.strategy.document;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Every place in a document below its root. */
final class Pointers {

    private final List<String> found = new ArrayList<>();

    static List<String> in(JsonObject document) {
        var pointers = new Pointers();
        pointers.walk(document, "");
        return pointers.found;
    }

    private void walk(JsonValue value, String pointer) {
        if (!pointer.isEmpty()) {
            found.add(pointer);
        }
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> walk(member, pointer + "/" + name));
        }
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                walk(array.get(i), pointer + "/" + i);
            }
        }
    }
}
