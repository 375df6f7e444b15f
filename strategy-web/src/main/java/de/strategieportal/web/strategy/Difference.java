package de.strategieportal.web.strategy;

import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A field in which two states of the same entry differ. */
public record Difference(String field, Object theirs, Object mine) {

    /** Every property in which two objects of the same class differ. */
    static List<Difference> between(Object theirs, Object mine) {
        try {
            return Arrays.stream(Introspector.getBeanInfo(mine.getClass(), Object.class)
                            .getPropertyDescriptors())
                    .filter(property -> property.getWriteMethod() != null)
                    .map(property -> new Difference(property.getName(), read(property, theirs), read(property, mine)))
                    .filter(each -> !Objects.equals(each.theirs, each.mine))
                    .toList();
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
}
