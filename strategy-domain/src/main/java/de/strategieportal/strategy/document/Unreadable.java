package de.strategieportal.strategy.document;

import java.util.List;

/** A value of a document that its field does not take. The reader says where it stands. */
class Unreadable extends RuntimeException {

    private final List<Object> arguments;

    /** @param key of the sentence that says what would be right */
    Unreadable(String key, Object... arguments) {
        super(key, null, false, false);
        this.arguments = List.of(arguments);
    }

    List<Object> arguments() {
        return arguments;
    }
}
