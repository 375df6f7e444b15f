package de.strategieportal.quartier.intake;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands before the decimals; the other of the two may then stand between thousands, as may a blank. */
public enum DecimalSign {
    COMMA(",", "\\."),
    POINT("\\.", ",");

    private final Pattern number;
    private final Pattern unmistakable;

    DecimalSign(String decimal, String thousands) {
        number = Pattern.compile(
                "(-?) ?(\\d+|\\d{1,3}(?:(" + thousands + "| )\\d{3})(?:\\3\\d{3})*)(?:" + decimal + "(\\d+))?");
        unmistakable = Pattern.compile(
                "-?(0D\\d+|\\d+D(\\d{1,2}|\\d{4,})|\\d{4,}D\\d+|\\d{1,3}(G\\d{3})+D\\d+|\\d{1,3}(G\\d{3}){2,})"
                        .replace("D", decimal)
                        .replace("G", thousands));
    }

    /**
     * Decided by the cells that can be read in one way only. "1.675" can be read in two: where nothing else speaks for
     * the decimal point it is one thousand six hundred and seventy-five.
     */
    static DecimalSign recognise(Collection<String> cells) {
        return POINT.evidence(cells) > COMMA.evidence(cells) ? POINT : COMMA;
    }

    private long evidence(Collection<String> cells) {
        return cells.stream()
                .filter(cell -> unmistakable.matcher(Blanks.trim(cell)).matches())
                .count();
    }

    /** The number in a cell; empty unless every sign in it is accounted for. */
    Optional<BigDecimal> read(String cell) {
        var parts = number.matcher(Blanks.collapse(cell).replace('\u2212', '-'));
        if (!parts.matches()) {
            return Optional.empty();
        }
        var whole = parts.group(2).replaceAll("\\D", "");
        var decimals = parts.group(4) == null ? "" : "." + parts.group(4);
        return Optional.of(new BigDecimal(parts.group(1) + whole + decimals));
    }
}
