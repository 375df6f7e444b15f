package de.strategieportal.strategy.document;

import de.strategieportal.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with a document; after the first hundred nobody reads on. */
final class Problems {

    private static final int ENOUGH = 100;

    private final List<DocumentProblem> list = new ArrayList<>();

    void add(String pointer, String key, Object... arguments) {
        if (list.size() < ENOUGH) {
            list.add(new DocumentProblem(pointer, key, List.of(arguments)));
        }
    }

    void add(String pointer, Unreadable value) {
        add(pointer, value.getMessage(), value.arguments().toArray());
    }

    void add(String pointer, RuleViolation broken) {
        add(
                broken.field().map(field -> pointer + "/" + field).orElse(pointer),
                broken.getMessage(),
                broken.arguments().toArray());
    }

    int count() {
        return list.size();
    }

    List<DocumentProblem> list() {
        return List.copyOf(list);
    }
}
