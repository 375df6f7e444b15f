package de.strategieportal.web.strategy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings together what a form showed, what is stored now and what was typed, field by field. A field that only one side
 * changed takes that change; where both did, a person has to decide.
 */
final class Merge {

    /** What a person decided about a field. */
    enum Choice {
        THEIRS,
        MINE,
        /** Asked, but not answered. */
        OPEN
    }

    private final Shown shown;
    private final Map<String, Object> theirs;
    private final Map<String, Object> mine;
    private final Map<String, Choice> choices;
    private final List<Difference> undecided = new ArrayList<>();
    private final Map<String, Object> taken = new LinkedHashMap<>();

    /** @param choices about the fields in which {@code shown} was in dispute before */
    Merge(Shown shown, Map<String, Object> theirs, Map<String, Object> mine, Map<String, Choice> choices) {
        this.shown = shown;
        this.theirs = theirs;
        this.mine = mine;
        this.choices = choices;
        mine.keySet().forEach(this::decide);
    }

    private void decide(String field) {
        var stored = theirs.get(field);
        var typed = mine.get(field);
        if (Shown.same(stored, typed)) {
            return;
        }
        var storedAsShown = shown.holds(field, stored);
        var choice = storedAsShown ? choices.getOrDefault(field, Choice.MINE) : Choice.OPEN;
        if (choice == Choice.THEIRS || !storedAsShown && shown.holds(field, typed)) {
            taken.put(field, stored);
        } else if (choice == Choice.OPEN) {
            undecided.add(new Difference(field, stored, typed));
        }
    }

    /** The fields that wait for a decision. */
    List<Difference> undecided() {
        return undecided;
    }

    /** The fields that take what is stored, with its value. */
    Map<String, Object> taken() {
        return taken;
    }
}
