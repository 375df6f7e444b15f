package de.strategieportal.quartier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

public record QuartierDetails(
        long id,
        long version,
        String name,
        String municipality,
        Optional<String> officialKey,
        boolean hasBoundary,
        List<ResidentBand> residents,
        Optional<String> residentsSource,
        Optional<LocalDate> residentsAsOf) {

    static QuartierDetails of(Quartier quartier) {
        return new QuartierDetails(
                quartier.getId(),
                quartier.getVersion(),
                quartier.getName(),
                quartier.getMunicipality(),
                quartier.getOfficialKey(),
                quartier.getBoundary().isPresent(),
                quartier.getResidents(),
                quartier.getResidentsSource(),
                quartier.getResidentsAsOf());
    }
}
