package de.strategieportal.quartier.intake;

import java.util.List;

/**
 * Which properties of the objects in a GeoJSON file hold the official key, the name and the municipality; "" where none
 * does.
 */
public record FeatureReading(String key, String name, String municipality) {

    static FeatureReading recognise(Boundaries boundaries) {
        var names = List.copyOf(boundaries.propertyNames());
        var rows = boundaries.features().stream()
                .map(it ->
                        new CsvRow(it.number(), names.stream().map(it::property).toList(), false))
                .toList();
        var meanings = ColumnMeanings.recognise(names, rows);
        return new FeatureReading(
                name(ColumnKind.KEY, names, meanings),
                name(ColumnKind.NAME, names, meanings),
                name(ColumnKind.MUNICIPALITY, names, meanings));
    }

    private static String name(ColumnKind kind, List<String> names, List<ColumnMeaning> meanings) {
        int found = meanings.stream().map(ColumnMeaning::kind).toList().indexOf(kind);
        return found < 0 ? "" : names.get(found);
    }
}
