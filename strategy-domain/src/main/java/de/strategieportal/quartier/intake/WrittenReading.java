package de.strategieportal.quartier.intake;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;

/** A {@link Reading} as text, so that it waits with the upload for the confirmation. */
final class WrittenReading {

    private WrittenReading() {}

    static String write(Reading reading) {
        var json = Json.createObjectBuilder()
                .add("matchBy", reading.matchBy().name())
                .add("municipality", reading.municipality())
                .add("withoutBoundary", reading.withoutBoundary())
                .add("source", reading.source())
                .add("asOf", reading.asOf().map(LocalDate::toString).orElse(""));
        reading.features().ifPresent(it -> json.add("features", features(it)));
        reading.table().ifPresent(it -> json.add("table", table(it)));
        return json.build().toString();
    }

    private static JsonObject features(FeatureReading features) {
        return Json.createObjectBuilder()
                .add("key", features.key())
                .add("name", features.name())
                .add("municipality", features.municipality())
                .build();
    }

    private static JsonObject table(TableReading table) {
        var columns = Json.createArrayBuilder();
        table.columns().forEach(it -> columns.add(it.toString()));
        return Json.createObjectBuilder()
                .add("encoding", table.encoding().name())
                .add("separator", table.separator().name())
                .add("headingLine", table.headingLine())
                .add("decimalSign", table.decimalSign().name())
                .add("columns", columns)
                .add("skipped", table.skipped().toString())
                .build();
    }

    static Reading read(String written) {
        try (var reader = Json.createReader(new StringReader(written))) {
            var json = reader.readObject();
            return new Reading(
                    Optional.ofNullable(json.getJsonObject("features")).map(WrittenReading::features),
                    Optional.ofNullable(json.getJsonObject("table")).map(WrittenReading::table),
                    MatchBy.valueOf(json.getString("matchBy")),
                    json.getString("municipality"),
                    json.getBoolean("withoutBoundary"),
                    json.getString("source"),
                    Optional.of(json.getString("asOf"))
                            .filter(it -> !it.isEmpty())
                            .map(LocalDate::parse));
        }
    }

    private static FeatureReading features(JsonObject json) {
        return new FeatureReading(json.getString("key"), json.getString("name"), json.getString("municipality"));
    }

    private static TableReading table(JsonObject json) {
        return new TableReading(
                TextEncoding.valueOf(json.getString("encoding")),
                Separator.valueOf(json.getString("separator")),
                json.getInt("headingLine"),
                DecimalSign.valueOf(json.getString("decimalSign")),
                json.getJsonArray("columns").getValuesAs(JsonString.class).stream()
                        .map(it -> ColumnMeaning.parse(it.getString()).orElse(ColumnMeaning.IGNORED))
                        .toList(),
                Lines.parse(json.getString("skipped")));
    }
}
