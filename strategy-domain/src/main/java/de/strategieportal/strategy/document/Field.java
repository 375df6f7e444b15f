package de.strategieportal.strategy.document;

import de.strategieportal.shared.CalendarQuarter;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A field of a document: its name, the type of its values, and what its constraints allow.
 *
 * @param limits what the annotations of the property say
 */
record Field(String name, Class<?> type, Limits limits) {

    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    static Field required(String name, Class<?> type) {
        return new Field(name, type, Limits.REQUIRED);
    }

    static Field optional(String name, Class<?> type) {
        return new Field(name, type, Limits.NONE);
    }

    /** What is empty is left out; numbers are written without trailing zeros, so that the same value is the same text. */
    void write(Object value, JsonObjectBuilder object) {
        if (value == null || value instanceof String text && text.isBlank()) {
            return;
        }
        if (value instanceof BigDecimal number) {
            var plain = number.stripTrailingZeros();
            object.add(name, plain.scale() < 0 ? plain.setScale(0) : plain);
        } else if (value instanceof Integer number) {
            object.add(name, number);
        } else if (value instanceof Boolean flag) {
            object.add(name, flag);
        } else {
            object.add(name, value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    /** @throws Unreadable when the value is not of this field's type or outside its limits */
    Object read(JsonValue value) {
        if (type == String.class) {
            return limits.checked(text(value));
        }
        if (type == Integer.class) {
            return limits.checked(wholeNumber(value)).intValue();
        }
        if (type == BigDecimal.class) {
            return limits.checked(number(value, "document.no_number"));
        }
        if (type == CalendarQuarter.class) {
            return quarter(value);
        }
        return type == LocalDate.class ? date(value) : constant(value);
    }

    private static String text(JsonValue value) {
        if (!(value instanceof JsonString string)) {
            throw new Unreadable("document.no_text");
        }
        var text = string.getString();
        if (text.indexOf(0) >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new Unreadable("document.unwritable");
        }
        return text;
    }

    private static BigDecimal wholeNumber(JsonValue value) {
        var number = number(value, "document.no_whole_number");
        if (number.stripTrailingZeros().scale() > 0 || number.abs().compareTo(MOST) > 0) {
            throw new Unreadable("document.no_whole_number");
        }
        return number;
    }

    private static BigDecimal number(JsonValue value, String otherwise) {
        if (!(value instanceof JsonNumber number)) {
            throw new Unreadable(otherwise);
        }
        try {
            return number.bigDecimalValue();
        } catch (ArithmeticException | UnsupportedOperationException | NumberFormatException absurd) {
            throw new Unreadable(otherwise);
        }
    }

    private static CalendarQuarter quarter(JsonValue value) {
        return CalendarQuarter.parse(text(value))
                .filter(quarter -> quarter.year() >= FIRST_YEAR && quarter.year() <= LAST_YEAR)
                .orElseThrow(() -> new Unreadable("document.no_quarter"));
    }

    private static LocalDate date(JsonValue value) {
        var written = text(value);
        try {
            if (written.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(written);
            }
        } catch (DateTimeException none) {
            throw new Unreadable("document.no_date");
        }
        throw new Unreadable("document.no_date");
    }

    private Object constant(JsonValue value) {
        var written = text(value);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(written))
                .findFirst()
                .orElseThrow(() -> new Unreadable("document.no_such_word", words()));
    }

    private String words() {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }
}
