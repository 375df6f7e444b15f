package de.strategieportal.shared;

import java.util.List;
import java.util.Optional;

/**
 * A rule of the field was broken by what somebody entered or asked for. The message is a key of the texts; {@link
 * #arguments()} fill its places. Where one field is to blame, {@link #field()} names it, so that the sentence stands there.
 */
public class RuleViolation extends RuntimeException {

    private final String field;
    private final List<Object> arguments;

    public RuleViolation(String key, Object... arguments) {
        this(null, key, List.of(arguments));
    }

    private RuleViolation(String field, String key, List<Object> arguments) {
        super(key);
        this.field = field;
        this.arguments = arguments;
    }

    public static RuleViolation at(String field, String key, Object... arguments) {
        return new RuleViolation(field, key, List.of(arguments));
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    public List<Object> arguments() {
        return arguments;
    }
}
