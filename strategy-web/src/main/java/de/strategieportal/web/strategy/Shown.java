package de.strategieportal.web.strategy;

import de.strategieportal.shared.Conflict;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a form showed when it was opened: a fingerprint of each field. The form carries it, so that a later save can tell
 * which fields were changed here and which elsewhere, even after the session has expired.
 */
record Shown(Map<String, String> fingerprints) {

    private static final int BYTES = 9;

    static Shown of(Map<String, Object> fields) {
        var fingerprints = new LinkedHashMap<String, String>();
        fields.forEach((field, value) -> fingerprints.put(field, fingerprint(value)));
        return new Shown(fingerprints);
    }

    /** @throws Conflict when it is not what a form of ours carries */
    static Shown parse(String written) {
        return new Shown(Arrays.stream(written.split(" "))
                .map(part -> part.split(":", 2))
                .peek(Shown::mustBePair)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> other)));
    }

    private static void mustBePair(String[] parts) {
        if (parts.length != 2) {
            throw new Conflict();
        }
    }

    boolean holds(String field, Object value) {
        return fingerprint(value).equals(fingerprints.get(field));
    }

    @Override
    public String toString() {
        return fingerprints.entrySet().stream()
                .map(each -> each.getKey() + ":" + each.getValue())
                .collect(Collectors.joining(" "));
    }

    private static String fingerprint(Object value) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(plain(value).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean same(Object one, Object other) {
        return plain(one).equals(plain(other));
    }

    /** Written alike whatever its scale, the order of its parts or the kind of line break. */
    private static String plain(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Collection<?> parts) {
            return parts.stream().map(Shown::plain).sorted().collect(Collectors.joining("\n"));
        }
        if (value instanceof Map<?, ?> parts) {
            return new TreeMap<>(parts)
                    .entrySet().stream()
                            .map(part -> part.getKey() + "=" + plain(part.getValue()))
                            .collect(Collectors.joining("\n"));
        }
        return value == null ? "" : value.toString().replace("\r\n", "\n").strip();
    }
}
