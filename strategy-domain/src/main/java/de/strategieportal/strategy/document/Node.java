package de.strategieportal.strategy.document;

import de.strategieportal.shared.CalendarQuarter;
import de.strategieportal.shared.Period;
import de.strategieportal.shared.RuleViolation;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** An object of a document that is read member by member. Whatever is wrong is noted with its place, and reading goes on. */
final class Node {

    private static final int MOST_ENTRIES = 200;

    private final JsonObject json;
    private final String pointer;
    private final Problems problems;
    private final int before;
    private final Set<String> asked = new HashSet<>();

    Node(JsonObject json, String pointer, Problems problems) {
        this.json = json;
        this.pointer = pointer;
        this.problems = problems;
        this.before = problems.count();
    }

    /** The fields of a details class; those that are not written keep the value that is usual. */
    <D> D details(D usual) {
        var fields = Fields.of(usual.getClass());
        for (var field : fields.list()) {
            var value = json.containsKey(field.name()) || fields.get(usual, field) == null ? value(field) : null;
            if (value != null) {
                fields.set(usual, field, value);
            }
        }
        return usual;
    }

    /** Null where it is not written, or cannot be read. */
    Object value(Field field) {
        asked.add(field.name());
        var written = json.get(field.name());
        if (written == null || written == JsonValue.NULL) {
            return missing(field);
        }
        try {
            var value = field.read(written);
            return value instanceof String text && text.isBlank() ? missing(field) : value;
        } catch (Unreadable unreadable) {
            problems.add(at(field.name()), unreadable);
            return null;
        }
    }

    private Object missing(Field field) {
        if (field.limits().required()) {
            problem(field.name(), "document.missing");
        }
        return null;
    }

    String text(String name) {
        return (String) value(Field.optional(name, String.class));
    }

    String requiredText(String name) {
        return (String) value(Field.required(name, String.class));
    }

    /** Null where it cannot be read. */
    Period period() {
        var from = (CalendarQuarter) value(Field.required("from", CalendarQuarter.class));
        var to = (CalendarQuarter) value(Field.required("to", CalendarQuarter.class));
        if (from == null || to == null) {
            return null;
        }
        try {
            return Period.of(from, to);
        } catch (RuleViolation broken) {
            problems.add(pointer, broken);
            return null;
        }
    }

    <E extends Enum<E>> List<E> several(String name, Class<E> type) {
        return texts(name, Field.optional(name, type)).stream().map(type::cast).toList();
    }

    List<String> texts(String name) {
        return texts(name, Field.optional(name, String.class)).stream()
                .map(String.class::cast)
                .toList();
    }

    private List<Object> texts(String name, Field field) {
        var values = array(name);
        var read = new ArrayList<Object>();
        for (int i = 0; i < values.size(); i++) {
            try {
                read.add(field.read(values.get(i)));
            } catch (Unreadable unreadable) {
                problems.add(at(name) + "/" + i, unreadable);
            }
        }
        return read.stream().distinct().toList();
    }

    /** What is not written holds nothing. */
    Node object(String name) {
        asked.add(name);
        var written = json.getOrDefault(name, JsonValue.EMPTY_JSON_OBJECT);
        if (!(written instanceof JsonObject object)) {
            problem(name, "document.no_object");
            return new Node(JsonValue.EMPTY_JSON_OBJECT, at(name), problems);
        }
        return new Node(object, at(name), problems);
    }

    List<Node> list(String name) {
        var values = array(name);
        return IntStream.range(0, values.size())
                .mapToObj(i -> item(at(name) + "/" + i, values.get(i)))
                .filter(Objects::nonNull)
                .toList();
    }

    private Node item(String place, JsonValue value) {
        if (value instanceof JsonObject object) {
            return new Node(object, place, problems);
        }
        problems.add(place, "document.no_object");
        return null;
    }

    private JsonArray array(String name) {
        asked.add(name);
        var written = json.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY);
        if (!(written instanceof JsonArray array)) {
            problem(name, "document.no_list");
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        if (array.size() > MOST_ENTRIES) {
            problem(name, "document.too_many", MOST_ENTRIES);
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        return array;
    }

    boolean has(String name) {
        return json.containsKey(name);
    }

    void problem(String name, String key, Object... arguments) {
        problems.add(at(name), key, arguments);
    }

    /** Members that somebody else looks at. */
    void known(String... names) {
        asked.addAll(List.of(names));
    }

    /** Nothing a document holds is left out silently. */
    void refuseTheRest() {
        json.keySet().stream().filter(name -> !asked.contains(name)).forEach(name -> problem(name, "document.unknown"));
    }

    /** What comes of it, unless something in this object could not be read or the plan refuses it; then null. */
    <T> T tried(Supplier<T> work) {
        if (problems.count() > before) {
            return null;
        }
        try {
            return work.get();
        } catch (RuleViolation broken) {
            problems.add(pointer, broken);
            return null;
        }
    }

    /** Each value that stands for something, as that; what stands for nothing is a problem. */
    <T> List<T> resolved(String name, Function<String, References.Found<T>> known) {
        var keys = texts(name);
        var found = new ArrayList<T>();
        for (int i = 0; i < keys.size(); i++) {
            var one = known.apply(keys.get(i));
            if (!one.known()) {
                problems.add(at(name) + "/" + i, "document.no_such_entry", keys.get(i));
            } else if (one.entry() != null) {
                found.add(one.entry());
            }
        }
        return found;
    }

    private String at(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
