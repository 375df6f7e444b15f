package de.strategieportal.quartier.intake;

import de.strategieportal.quartier.Quartier;
import de.strategieportal.quartier.ResidentBand;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A Quartier as it is stored now; text that is missing is "". */
record KnownQuartier(
        long id,
        String municipality,
        String key,
        String name,
        String boundary,
        List<ResidentBand> residents,
        String source,
        Optional<LocalDate> asOf) {

    static KnownQuartier of(Quartier quartier) {
        return new KnownQuartier(
                quartier.getId(),
                quartier.getMunicipality(),
                quartier.getOfficialKey().orElse(""),
                quartier.getName(),
                quartier.getBoundary().orElse(""),
                quartier.getResidents(),
                quartier.getResidentsSource().orElse(""),
                quartier.getResidentsAsOf());
    }
}
