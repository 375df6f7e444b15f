package de.strategieportal.quartier.intake;

import de.strategieportal.quartier.ResidentBand;
import de.strategieportal.quartier.intake.Remark.Place;
import java.util.List;
import java.util.Optional;

/**
 * A Quartier as the files describe it; what they do not tell is "" or empty and will not be touched.
 *
 * @param place the file it comes from
 * @param line its line, or its number among the objects
 * @param stored the Quartier it is, where that is already certain
 */
record Arrival(
        Place place,
        int line,
        Optional<KnownQuartier> stored,
        String municipality,
        String key,
        String name,
        String boundary,
        List<ResidentBand> residents) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_KEY = 30;

    static Arrival of(BoundaryFeature feature, FeatureReading properties, String usualMunicipality) {
        var municipality = feature.property(properties.municipality());
        return new Arrival(
                Place.BOUNDARIES,
                feature.number(),
                Optional.empty(),
                municipality.isEmpty() ? usualMunicipality : municipality,
                feature.property(properties.key()),
                feature.property(properties.name()),
                feature.boundary().orElse(""),
                List.of());
    }

    static Arrival of(ResidentsRow row, Optional<KnownQuartier> stored, String usualMunicipality) {
        return new Arrival(
                Place.RESIDENTS,
                row.line(),
                stored,
                row.municipality().isEmpty() ? usualMunicipality : row.municipality(),
                row.key(),
                row.name(),
                "",
                row.residents());
    }

    /** The boundaries' own key and name count; the row only fills in what they lack. */
    Arrival with(ResidentsRow row) {
        return new Arrival(
                place,
                line,
                stored,
                municipality,
                key.isEmpty() ? row.key() : key,
                name.isEmpty() ? row.name() : name,
                boundary,
                row.residents());
    }

    /** What people call it: where a file has no names the key has to do. */
    String label() {
        return name.isEmpty() ? key : name;
    }

    /** Key of what is wrong with the texts; "" for nothing. */
    String fault() {
        if (label().isEmpty()) {
            return "no_key";
        }
        boolean tooLong =
                key.length() > LONGEST_KEY || name.length() > LONGEST_NAME || municipality.length() > LONGEST_NAME;
        return tooLong ? "text_too_long" : "";
    }

    /** The same for two that claim to be the same Quartier. */
    String identity() {
        return Names.plain(municipality) + "\n" + (key.isEmpty() ? Names.plain(name) : key);
    }
}
