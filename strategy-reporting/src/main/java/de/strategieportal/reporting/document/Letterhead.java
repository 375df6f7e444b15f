package de.strategieportal.reporting.document;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who sends a report.
 *
 * @param address lines; empty where there is none
 * @param accent {@code #rrggbb}
 */
public record Letterhead(String name, String address, String accent, Optional<Logo> logo) {

    public static final String USUAL_ACCENT = "#1f5fa8";

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** @param mediaType {@code image/png} or {@code image/jpeg} */
    public record Logo(String mediaType, byte[] content, String alternative) {}

    public Letterhead {
        if (!COLOUR.matcher(accent).matches()) {
            throw new IllegalArgumentException(accent);
        }
    }

    public static Letterhead plain(String name) {
        return new Letterhead(name, "", USUAL_ACCENT, Optional.empty());
    }
}
