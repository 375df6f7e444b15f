package de.strategieportal.reporting.document;

import de.strategieportal.reporting.Texts;
import de.strategieportal.reporting.Unit;
import java.util.Optional;

/**
 * @param key stable name, the same in every language
 * @param unit empty for text
 * @param explanation what the figure means and how it is computed; empty where the heading says it
 */
public record Column(String key, String heading, Optional<Unit> unit, String explanation) {

    public static Column text(String key, String heading) {
        return new Column(key, heading, Optional.empty(), "");
    }

    public static Column figure(String key, String heading, Unit unit, String explanation) {
        return new Column(key, heading, Optional.of(unit), explanation);
    }

    public Column explained(String meaning) {
        return new Column(key, heading, unit, meaning);
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
