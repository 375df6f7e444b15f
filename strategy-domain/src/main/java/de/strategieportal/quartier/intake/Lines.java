package de.strategieportal.quartier.intake;

import de.strategieportal.shared.RuleViolation;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lines of a file as people write them down: "3, 101-108". */
public record Lines(List<Range> ranges) {

    public static final Lines NONE = new Lines(List.of());

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,7})(?:[-–](\\d{1,7}))?");

    public record Range(int first, int last) {

        @Override
        public String toString() {
            return first == last ? String.valueOf(first) : first + "-" + last;
        }
    }

    /** @throws RuleViolation when this is no list of line numbers */
    public static Lines parse(String written) {
        return new Lines(Stream.of(written.replaceAll("\\s*[-–]\\s*", "-").split("[,;\\s]+"))
                .filter(part -> !part.isEmpty())
                .map(Lines::range)
                .toList());
    }

    private static Range range(String part) {
        var bounds = WRITTEN.matcher(part);
        if (!bounds.matches()) {
            throw RuleViolation.at("skippedLines", "quartier_import.no_lines", part);
        }
        int first = Integer.parseInt(bounds.group(1));
        return new Range(first, bounds.group(2) == null ? first : Integer.parseInt(bounds.group(2)));
    }

    boolean contain(int line) {
        return ranges.stream().anyMatch(range -> range.first <= line && line <= range.last);
    }

    @Override
    public String toString() {
        return String.join(", ", ranges.stream().map(Range::toString).toList());
    }
}
