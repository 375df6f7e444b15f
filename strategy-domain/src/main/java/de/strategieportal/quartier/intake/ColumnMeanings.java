package de.strategieportal.quartier.intake;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Guesses the meaning of the columns from their headings and, between several candidates, from what stands below. */
final class ColumnMeanings {

    private static final int SAMPLE = 2_000;

    private final List<String> headings;
    private final List<CsvRow> rows;
    private final List<ColumnMeaning> meanings;

    private ColumnMeanings(List<String> headings, List<CsvRow> rows) {
        this.headings = headings;
        this.rows = rows.subList(0, Math.min(SAMPLE, rows.size()));
        this.meanings = new ArrayList<>(Collections.nCopies(headings.size(), ColumnMeaning.IGNORED));
    }

    /** @param rows those below the heading */
    static List<ColumnMeaning> recognise(List<String> headings, List<CsvRow> rows) {
        var columns = new ColumnMeanings(headings, rows);
        columns.ageBands().forEach((column, band) -> columns.meanings.set(column, ColumnMeaning.age(band)));
        columns.first(Heading::isTotal).ifPresent(column -> columns.meanings.set(column, ColumnMeaning.TOTAL));
        columns.mostTelling(Heading::isName)
                .or(columns::firstOfNames)
                .ifPresent(column -> columns.set(column, ColumnKind.NAME));
        columns.mostTelling(Heading::isKey).ifPresent(column -> columns.set(column, ColumnKind.KEY));
        columns.mostTelling(Heading::isMunicipality).ifPresent(column -> columns.set(column, ColumnKind.MUNICIPALITY));
        return List.copyOf(columns.meanings);
    }

    private void set(int column, ColumnKind kind) {
        meanings.set(column, new ColumnMeaning(kind, null));
    }

    /** A band that overlaps an earlier one is left out: tables often repeat the bands for women and men. */
    private Map<Integer, AgeBand> ageBands() {
        var stated = new LinkedHashMap<Integer, AgeHeading>();
        columns().forEach(column -> AgeHeading.read(headings.get(column)).ifPresent(it -> stated.put(column, it)));
        var bands = new LinkedHashMap<Integer, AgeBand>();
        stated.forEach((column, heading) -> {
            var band = heading.among(stated.values());
            if (bands.values().stream().noneMatch(band::overlaps)) {
                bands.put(column, band);
            }
        });
        return bands;
    }

    private Optional<Integer> first(Predicate<String> says) {
        return free().filter(column -> says.test(headings.get(column))).boxed().findFirst();
    }

    /** The one of several candidates that tells the most rows apart: the key of the Quartier, not that of its district. */
    private Optional<Integer> mostTelling(Predicate<String> says) {
        return free().filter(column -> says.test(headings.get(column)))
                .boxed()
                .filter(column -> distinct(column) > 0)
                .reduce((best, next) -> distinct(next) > distinct(best) ? next : best);
    }

    /** Where no heading speaks of a name: the first column whose cells are words, and hardly any of them twice. */
    private Optional<Integer> firstOfNames() {
        return free().filter(column -> !Heading.isKey(headings.get(column)))
                .filter(column -> cells(column).stream()
                                .filter(cell -> cell.matches(".*\\p{L}{3}.*"))
                                .count()
                        > rows.size() * 0.8)
                .filter(column -> distinct(column) > rows.size() * 0.8)
                .boxed()
                .findFirst();
    }

    private int distinct(int column) {
        return cells(column).stream()
                .filter(cell -> !cell.isEmpty())
                .collect(toCollection(HashSet::new))
                .size();
    }

    private List<String> cells(int column) {
        return rows.stream().map(row -> row.cell(column)).toList();
    }

    private IntStream columns() {
        return IntStream.range(0, headings.size());
    }

    private IntStream free() {
        return columns().filter(column -> meanings.get(column).is(ColumnKind.IGNORED));
    }
}
