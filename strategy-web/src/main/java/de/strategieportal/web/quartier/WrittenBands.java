package de.strategieportal.web.quartier;

import static java.util.stream.Collectors.joining;

import de.strategieportal.quartier.ResidentBand;
import de.strategieportal.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Residents as people write them, a line for each age band: {@code 0-5: 412}, and {@code 80-: 230} for an open one. */
final class WrittenBands {

    private static final Pattern LINE =
            Pattern.compile("(\\d{1,3})\\s*[-–]\\s*(\\d{0,3})\\s*[:;\\s]\\s*(\\d{1,3}(?:[. ]\\d{3})+|\\d{1,8})");

    private WrittenBands() {}

    /** @throws RuleViolation with the number of the first line that cannot be read */
    static List<ResidentBand> read(String written) {
        var bands = new ArrayList<ResidentBand>();
        var lines = Objects.requireNonNullElse(written, "").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                bands.add(band(lines.get(i).strip(), i + 1));
            }
        }
        return bands;
    }

    static String write(List<ResidentBand> bands) {
        return bands.stream()
                .map(band -> band.getAgeFrom() + "-"
                        + band.getAgeTo().map(String::valueOf).orElse("") + ": " + band.getPersons())
                .collect(joining("\n"));
    }

    private static ResidentBand band(String line, int number) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw RuleViolation.at("bands", "quartier.band_unreadable", number);
        }
        var open = parts.group(2).isEmpty();
        return new ResidentBand(
                Integer.parseInt(parts.group(1)),
                open ? null : Integer.valueOf(parts.group(2)),
                Integer.parseInt(parts.group(3).replaceAll("\\D", "")));
    }
}
