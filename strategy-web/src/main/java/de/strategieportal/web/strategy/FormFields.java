package de.strategieportal.web.strategy;

import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The fields of a form by name: those of the details, be they properties or a map, and those that the form itself adds. */
final class FormFields {

    private final Object details;
    private final PlanForm<?> form;

    FormFields(Object details, PlanForm<?> form) {
        this.details = details;
        this.form = form;
    }

    Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        if (details instanceof Map<?, ?> listed) {
            listed.forEach((name, value) -> values.put((String) name, value));
        }
        properties(details, Object.class).forEach(property -> values.put(property.getName(), read(property, details)));
        ownProperties().forEach(property -> values.put(property.getName(), read(property, form)));
        return values;
    }

    @SuppressWarnings("unchecked")
    void set(String field, Object value) {
        if (details instanceof Map<?, ?> listed && listed.containsKey(field)) {
            ((Map<String, Object>) listed).put(field, value);
        }
        properties(details, Object.class)
                .filter(property -> property.getName().equals(field))
                .forEach(property -> write(property, details, value));
        ownProperties()
                .filter(property -> property.getName().equals(field))
                .forEach(property -> write(property, form, value));
    }

    private Stream<PropertyDescriptor> ownProperties() {
        return properties(form, form.getClass().getSuperclass());
    }

    private static Stream<PropertyDescriptor> properties(Object object, Class<?> beyond) {
        try {
            return Arrays.stream(
                            Introspector.getBeanInfo(object.getClass(), beyond).getPropertyDescriptors())
                    .filter(property -> property.getReadMethod() != null && property.getWriteMethod() != null);
        } catch (IntrospectionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object read(PropertyDescriptor property, Object object) {
        try {
            return property.getReadMethod().invoke(object);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void write(PropertyDescriptor property, Object object, Object value) {
        try {
            property.getWriteMethod().invoke(object, value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
