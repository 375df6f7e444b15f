package de.strategieportal.quartier.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How the uploaded files are to be understood and what is to become of them.
 *
 * @param features how the GeoJSON is read; empty when only residents were uploaded
 * @param table how the CSV is read; empty when only boundaries were uploaded
 * @param municipality where the Quartiere lie, unless the file says so itself; may be ""
 * @param withoutBoundary whether rows that fit no boundary and no Quartier become Quartiere without a boundary
 * @param source of the residents; may be ""
 * @param asOf the day the residents were counted
 */
public record Reading(
        Optional<FeatureReading> features,
        Optional<TableReading> table,
        MatchBy matchBy,
        String municipality,
        boolean withoutBoundary,
        String source,
        Optional<LocalDate> asOf) {

    static Reading recognise(UploadedFile boundaries, UploadedFile residents, String municipality) {
        Optional<FeatureReading> features = boundaries.isMissing()
                ? Optional.empty()
                : Optional.of(FeatureReading.recognise(Boundaries.read(boundaries.content())));
        Optional<TableReading> table = residents.isMissing() ? Optional.empty() : Optional.of(residents.recognise());
        boolean byName = table.filter(it -> !it.has(ColumnKind.KEY) && it.has(ColumnKind.NAME))
                .isPresent();
        return new Reading(
                features,
                table,
                byName ? MatchBy.NAME : MatchBy.KEY,
                municipality,
                false,
                residents.name(),
                Optional.empty());
    }
}
