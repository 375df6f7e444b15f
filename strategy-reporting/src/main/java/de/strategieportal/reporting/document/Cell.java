package de.strategieportal.reporting.document;

import java.math.BigDecimal;
import java.util.Optional;

/** What one field of a table says. What is not known is never written as 0. */
public sealed interface Cell {

    Cell UNKNOWN = new Unknown();

    record Words(String written) implements Cell {}

    /** Unrounded; the unit of the column rounds. */
    record Quantity(BigDecimal value) implements Cell {}

    /**
     * A number of persons, or one computed from such. Numbers of the same place stand or fall together: who knows one may
     * compute the others.
     *
     * @param place whose persons they are; the same in every table, so that no number is told here and kept back there
     * @param counts which of the numbers of the place; the same for places that add up to another
     */
    record Persons(BigDecimal value, String place, String counts, Nature nature) implements Cell {

        public enum Nature {
            /** How many there are. */
            COUNT,
            /** Computed from how many there are by what is public, such as the reach that can be expected. */
            ESTIMATE,
            /** No number of persons, but it would tell one. */
            RATIO
        }
    }

    record Unknown() implements Cell {}

    /** Kept back, so that nobody can be recognised; the sign says why. */
    record Withheld(String sign) implements Cell {}

    static Cell of(String text) {
        return text == null || text.isBlank() ? UNKNOWN : new Words(text);
    }

    static Cell of(BigDecimal number) {
        return number == null ? UNKNOWN : new Quantity(number);
    }

    static Cell of(Number number) {
        if (number == null) {
            return UNKNOWN;
        }
        return new Quantity(number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString()));
    }

    static Cell persons(Optional<BigDecimal> number, String place, String counts) {
        return number.<Cell>map(value -> new Persons(value, place, counts, Persons.Nature.COUNT))
                .orElse(UNKNOWN);
    }

    static Cell of(Optional<BigDecimal> number) {
        return of(number.orElse(null));
    }

    default Optional<BigDecimal> number() {
        if (this instanceof Persons persons) {
            return Optional.of(persons.value());
        }
        return this instanceof Quantity quantity ? Optional.of(quantity.value()) : Optional.empty();
    }

    /** Words, or the sign that stands for a number withheld. */
    default Optional<String> text() {
        if (this instanceof Words words) {
            return Optional.of(words.written());
        }
        return this instanceof Withheld withheld ? Optional.of(withheld.sign()) : Optional.empty();
    }

    default boolean isUnknown() {
        return this instanceof Unknown;
    }
}
