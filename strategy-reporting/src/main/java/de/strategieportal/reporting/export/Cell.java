package de.strategieportal.reporting.export;

import java.math.BigDecimal;
import java.util.Optional;

/** Text or a number or neither: nothing is known, which no format writes as 0. */
public record Cell(Optional<String> text, Optional<BigDecimal> number) {

    public static final Cell UNKNOWN = new Cell(Optional.empty(), Optional.empty());

    public static Cell of(String text) {
        return new Cell(Optional.of(text), Optional.empty());
    }

    public static Cell of(BigDecimal number) {
        return new Cell(Optional.empty(), Optional.of(number));
    }

    public static Cell of(Optional<BigDecimal> number) {
        return new Cell(Optional.empty(), number);
    }

    public boolean isUnknown() {
        return text.isEmpty() && number.isEmpty();
    }
}
