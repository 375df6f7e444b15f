package de.strategieportal.reporting.document;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import java.util.Optional;

/**
 * @param key stable name, the same in every language
 * @param unit empty for text
 * @param explanation what the figure means and how it is computed; empty where the heading says it
 * @param adds what its persons add up to; empty where it does not count persons
 */
public record Column(String key, String heading, Optional<Unit> unit, String explanation, Optional<Adds> adds) {

    /** How numbers of persons stand together, so that small ones cannot be computed from large ones. */
    public enum Adds {
        /** To nothing in this table. */
        NOWHERE,
        /** Down to the rows marked as totals. */
        DOWN,
        /** Down, and across to the column marked {@link #TOTAL}. */
        DOWN_AND_ACROSS,
        TOTAL
    }

    public static Column text(String key, String heading) {
        return new Column(key, heading, Optional.empty(), "", Optional.empty());
    }

    public static Column figure(String key, String heading, Unit unit, String explanation) {
        return new Column(key, heading, Optional.of(unit), explanation, Optional.empty());
    }

    public Column explained(String meaning) {
        return new Column(key, heading, unit, meaning, adds);
    }

    public Column ofPersons(Adds how) {
        return new Column(key, heading, unit, explanation, Optional.of(how));
    }

    /** A cell of this column as people read it. */
    public String shown(Cell cell, Texts texts) {
        return cell.text()
                .or(() -> cell.number().map(number -> unit.orElse(Unit.NUMBER).shown(number, texts.locale())))
                .orElseGet(() -> texts.of("unknown.short"));
    }

    public boolean isFigure() {
        return unit.isPresent();
    }
}
