package de.strategieportal.quartier.intake;

import de.strategieportal.quartier.intake.Remark.Place;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The files of one upload while they are being read. */
final class UnpackedUpload {

    private final Optional<Boundaries> boundaries;
    private final Optional<byte[]> residents;

    UnpackedUpload(QuartierUpload upload) {
        boundaries = upload.file(Place.BOUNDARIES).map(Boundaries::read);
        residents = upload.file(Place.RESIDENTS);
    }

    IntakePlan plan(Reading reading, Collection<KnownQuartier> known) {
        return Intake.plan(
                boundaries,
                residents.map(it -> ResidentsTable.read(it, reading.table().orElseThrow())),
                reading,
                known);
    }

    /** Columns belong to a way of reading the file: read in another way they have to be recognised again. */
    Reading completed(Reading corrected, Reading before) {
        var table = corrected
                .table()
                .map(now -> before.table().filter(now::cutsLike).isPresent() ? now : recognised(now));
        return new Reading(
                corrected.features(),
                table,
                corrected.matchBy(),
                corrected.municipality(),
                corrected.withoutBoundary(),
                corrected.source(),
                corrected.asOf());
    }

    private TableReading recognised(TableReading wanted) {
        return TableReading.recognise(
                        residents.orElseThrow(), wanted.encoding(), wanted.separator(), wanted.headingLine())
                .skipping(wanted.skipped());
    }

    UploadPreview preview(QuartierUpload upload, Collection<KnownQuartier> known) {
        var reading = upload.reading();
        var table = residents.map(it -> reading.table().orElseThrow().cut(it));
        return new UploadPreview(
                upload.getId(),
                upload.name(Place.BOUNDARIES),
                upload.name(Place.RESIDENTS),
                reading,
                boundaries.map(it -> List.copyOf(it.propertyNames())).orElse(List.of()),
                table.map(it -> UploadPreview.columns(it, reading.table().orElseThrow()))
                        .orElse(List.of()),
                residents
                        .map(it -> UploadPreview.firstLines(it, reading.table().orElseThrow()))
                        .orElse(List.of()),
                boundaries.map(it -> it.features().size()).orElse(0),
                table.map(it -> it.rows().size()).orElse(0),
                table.map(it -> it.preamble().size()).orElse(0),
                table.map(it -> it.footer().size()).orElse(0),
                plan(reading, known));
    }
}
