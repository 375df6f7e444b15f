package de.strategieportal.quartier.intake;

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

    /** @param row id, municipality, key, name, boundary, source and day of the residents */
    static KnownQuartier of(Object[] row, List<ResidentBand> residents) {
        return new KnownQuartier(
                (Long) row[0],
                (String) row[1],
                text(row[2]),
                (String) row[3],
                text(row[4]),
                residents,
                text(row[5]),
                Optional.ofNullable((LocalDate) row[6]));
    }

    private static String text(Object column) {
        return column == null ? "" : (String) column;
    }
}
