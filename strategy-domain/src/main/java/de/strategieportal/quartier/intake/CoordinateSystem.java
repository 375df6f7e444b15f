package de.strategieportal.quartier.intake;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the "crs" member of older GeoJSON files says the coordinates are written in. */
final class CoordinateSystem {

    private static final Pattern EPSG = Pattern.compile("EPSG:+(?:[\\d.]*:)?(\\d{4,6})\\b", Pattern.CASE_INSENSITIVE);
    /** WGS 84 and the European system, which differs by less than a metre. */
    private static final Set<String> DEGREES = Set.of("4326", "4258");

    private CoordinateSystem() {}

    static Optional<String> otherThanDegrees(String crs) {
        var epsg = EPSG.matcher(crs);
        return epsg.find() && !DEGREES.contains(epsg.group(1))
                ? Optional.of("EPSG:" + epsg.group(1))
                : Optional.empty();
    }
}
