package de.strategieportal.strategy.document;

import jakarta.json.JsonObjectBuilder;
import java.beans.IntrospectionException;
import java.beans.PropertyDescriptor;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a details class in the order in which the class declares them. */
final class Fields {

    private static final ClassValue<Fields> KNOWN = new ClassValue<>() {
        @Override
        protected Fields computeValue(Class<?> type) {
            return new Fields(type);
        }
    };

    private final Map<Field, PropertyDescriptor> properties = new LinkedHashMap<>();

    private Fields(Class<?> type) {
        Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                // what the persistence provider weaves in is none of ours
                .filter(field -> !field.getName().startsWith("_"))
                .forEach(field -> properties.put(
                        new Field(field.getName(), field.getType(), Limits.of(field)),
                        property(field.getName(), type)));
    }

    static Fields of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** A field outside the details, with the limits that its class declares. */
    static Field declared(Class<?> type, String name) {
        try {
            var field = type.getDeclaredField(name);
            return new Field(name, field.getType(), Limits.of(field));
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<Field> list() {
        return Collections.unmodifiableList(new ArrayList<>(properties.keySet()));
    }

    void write(Object details, JsonObjectBuilder object) {
        properties.forEach((field, property) -> field.write(get(property, details), object));
    }

    Object get(Object details, Field field) {
        return get(properties.get(field), details);
    }

    void set(Object details, Field field, Object value) {
        try {
            properties.get(field).getWriteMethod().invoke(details, value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object get(PropertyDescriptor property, Object details) {
        try {
            return property.getReadMethod().invoke(details);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PropertyDescriptor property(String name, Class<?> type) {
        try {
            return new PropertyDescriptor(name, type);
        } catch (IntrospectionException impossible) {
            throw new IllegalStateException(type + "." + name, impossible);
        }
    }
}
