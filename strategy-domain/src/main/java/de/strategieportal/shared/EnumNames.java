package de.strategieportal.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** A set of constants in one column, {@code INFORM,TALK}: for sets that are always read with their row and never searched. */
public final class EnumNames {

    private EnumNames() {}

    /** @return in the order of declaration, so that equal sets are equal columns; empty for an empty set */
    public static String joined(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .distinct()
                .sorted((one, other) -> Integer.compare(one.ordinal(), other.ordinal()))
                .map(Enum::name)
                .collect(Collectors.joining(","));
    }

    public static <E extends Enum<E>> Set<E> split(Class<E> type, String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toUnmodifiableSet());
    }
}
