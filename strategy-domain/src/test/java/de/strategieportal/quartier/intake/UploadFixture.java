package de.strategieportal.quartier.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small made-up uploads, read the way they are recognised unless a test corrects that. */
final class UploadFixture {

    static final String MITTE = feature("01", "Mitte", square(13.40, 52.50));
    static final String NORD = feature("02", "Nord", square(13.42, 52.52));
    static final String SUED = feature("03", "Süd", square(13.44, 52.48));

    private UploadFixture() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] collection(String... features) {
        return bytes("{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",\n", features) + "]}");
    }

    static String feature(String key, String name, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{\"id\":\"%s\",\"name\":\"%s\"},\"geometry\":%s}"
                .formatted(key, name, geometry);
    }

    static String square(double longitude, double latitude) {
        return polygon("[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%2$s]]"
                .formatted(longitude, latitude, longitude + 0.01, latitude + 0.01));
    }

    static String polygon(String... rings) {
        return "{\"type\":\"Polygon\",\"coordinates\":[" + String.join(",", rings) + "]}";
    }

    static Reading recognised(byte[] boundaries, byte[] residents) {
        var table = Optional.ofNullable(residents).map(TableReading::recognise);
        boolean byKey = table.map(it -> it.has(ColumnKind.KEY)).orElse(true);
        return new Reading(
                Optional.ofNullable(boundaries).map(Boundaries::read).map(FeatureReading::recognise),
                table,
                byKey ? MatchBy.KEY : MatchBy.NAME,
                "Musterstadt",
                false,
                "",
                Optional.empty());
    }

    static IntakePlan plan(byte[] boundaries, byte[] residents, KnownQuartier... known) {
        return plan(boundaries, residents, recognised(boundaries, residents), List.of(known));
    }

    static IntakePlan plan(byte[] boundaries, byte[] residents, Reading reading, Collection<KnownQuartier> known) {
        return Intake.plan(
                Optional.ofNullable(boundaries).map(Boundaries::read),
                Optional.ofNullable(residents)
                        .map(it -> ResidentsTable.read(it, reading.table().orElseThrow())),
                reading,
                known);
    }

    static Reading creatingWithoutBoundary(Reading reading) {
        return new Reading(
                reading.features(),
                reading.table(),
                reading.matchBy(),
                reading.municipality(),
                true,
                "",
                Optional.empty());
    }

    static Reading skipping(String lines, Reading reading) {
        var table = reading.table().orElseThrow();
        var skipped = new TableReading(
                table.encoding(),
                table.separator(),
                table.headingLine(),
                table.decimalSign(),
                table.columns(),
                Lines.parse(lines));
        return new Reading(
                reading.features(),
                Optional.of(skipped),
                reading.matchBy(),
                reading.municipality(),
                reading.withoutBoundary(),
                reading.source(),
                reading.asOf());
    }

    /** All of them as they will be stored once the plan is carried out. */
    static List<KnownQuartier> stored(IntakePlan plan) {
        var all = Stream.of(plan.created(), plan.changed(), plan.unchanged())
                .flatMap(List::stream)
                .toList();
        return all.stream()
                .map(it -> new KnownQuartier(
                        all.indexOf(it),
                        it.municipality(),
                        it.key(),
                        it.name(),
                        it.boundary(),
                        it.residents(),
                        it.source(),
                        it.asOf()))
                .collect(Collectors.toList());
    }

    static KnownQuartier known(long id, String key, String name) {
        return new KnownQuartier(id, "Musterstadt", key, name, "", List.of(), "", Optional.<LocalDate>empty());
    }
}
