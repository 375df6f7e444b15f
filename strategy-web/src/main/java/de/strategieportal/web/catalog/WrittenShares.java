package de.strategieportal.web.catalog;

import static java.util.stream.Collectors.joining;

import de.strategieportal.catalog.ReferenceShare;
import de.strategieportal.shared.RuleViolation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Shares as people write them, a line for each age band: {@code 14-29: 91}, and {@code 70-: 5 (about)} for an open one. */
final class WrittenShares {

    private static final Pattern LINE = Pattern.compile(
            "(\\d{1,3})\\s*[-–]\\s*(\\d{0,3})\\s*[:;]\\s*(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*%?\\s*(?:\\((.{1,300})\\))?");

    private WrittenShares() {}

    /** @throws RuleViolation with the number of the first line that cannot be read */
    static List<ReferenceShare> read(String written) {
        var shares = new ArrayList<ReferenceShare>();
        var lines = Objects.requireNonNullElse(written, "").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                shares.add(share(lines.get(i).strip(), i + 1));
            }
        }
        return shares;
    }

    static String write(List<ReferenceShare> shares) {
        return shares.stream()
                .map(share -> share.getAgeFrom() + "-"
                        + share.getAgeTo().map(String::valueOf).orElse("") + ": "
                        + share.getPercent().stripTrailingZeros().toPlainString()
                        + share.getNote().map(note -> " (" + note + ")").orElse(""))
                .collect(joining("\n"));
    }

    private static ReferenceShare share(String line, int number) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw RuleViolation.at("shares", "reference_share.unreadable", number);
        }
        return new ReferenceShare(
                Integer.parseInt(parts.group(1)),
                parts.group(2).isEmpty() ? null : Integer.valueOf(parts.group(2)),
                new BigDecimal(parts.group(3).replace(',', '.')),
                parts.group(4));
    }
}
