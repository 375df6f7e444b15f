package de.strategieportal.quartier.intake;

import static de.strategieportal.quartier.intake.Remark.Place.BOUNDARIES;
import static de.strategieportal.quartier.intake.Remark.Place.RESIDENTS;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds for each row of residents the boundary, or else the stored Quartier, it belongs to. */
final class Matching {

    private final Reading reading;
    private final KnownQuartiere known;
    private final List<Arrival> boundaries;
    private final Map<Arrival, ResidentsRow> rowOf = new LinkedHashMap<>();
    private final List<Arrival> alone = new ArrayList<>();
    private final List<ResidentsRow> lost = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    Matching(Reading reading, KnownQuartiere known, List<Arrival> boundaries) {
        this.reading = reading;
        this.known = known;
        this.boundaries = boundaries;
    }

    List<Remark> remarks() {
        return remarks;
    }

    List<Arrival> match(List<ResidentsRow> all) {
        var rows = Duplicates.leaveOut(
                all.stream().filter(this::saysWhat).toList(),
                row -> Names.plain(row.municipality()) + "\n" + Names.plain(value(row)),
                this::reportTwice);
        var byValue = boundaries.stream()
                .collect(groupingBy(it -> Names.plain(reading.matchBy() == MatchBy.KEY ? it.key() : it.name())));
        rows.forEach(row -> matchBoundary(row, byValue.getOrDefault(Names.plain(value(row)), List.of())));
        if (!rows.isEmpty() && lost.size() == rows.size() && !(boundaries.isEmpty() && reading.withoutBoundary())) {
            remarks.add(nothingFits());
        } else {
            lost.forEach(this::settle);
            noticeUncounted(rows);
        }
        var matched = new ArrayList<Arrival>();
        boundaries.forEach(it -> matched.add(rowOf.containsKey(it) ? it.with(rowOf.get(it)) : it));
        matched.addAll(alone);
        return matched;
    }

    private boolean saysWhat(ResidentsRow row) {
        if (value(row).isEmpty()) {
            unreadable(row, reading.matchBy() == MatchBy.KEY ? "no_key_in_row" : "no_name_in_row");
        }
        return !value(row).isEmpty();
    }

    private String value(ResidentsRow row) {
        return reading.matchBy() == MatchBy.KEY ? row.key() : row.name();
    }

    private void reportTwice(List<ResidentsRow> rows) {
        var lines = Names.list(rows.stream().map(ResidentsRow::line).toList());
        rows.forEach(row ->
                unreadable(row, reading.matchBy() == MatchBy.KEY ? "key_twice" : "name_twice", value(row), lines));
    }

    private void matchBoundary(ResidentsRow row, List<Arrival> sameValue) {
        var candidates = sameValue.stream()
                .filter(it -> row.municipality().isEmpty()
                        || Names.plain(row.municipality()).equals(Names.plain(it.municipality())))
                .toList();
        if (candidates.size() == 1) {
            rowOf.put(candidates.get(0), row);
        } else if (candidates.isEmpty()) {
            matchStored(row);
        } else {
            unreadable(row, "several_boundaries", value(row), candidates.size());
        }
    }

    private void matchStored(ResidentsRow row) {
        var municipality = row.municipality().isEmpty() ? reading.municipality() : row.municipality();
        var candidates = known.matching(reading.matchBy(), value(row), municipality);
        if (candidates.size() == 1) {
            alone.add(Arrival.of(row, candidates.stream().findFirst(), reading.municipality()));
        } else if (candidates.isEmpty()) {
            lost.add(row);
        } else {
            unreadable(row, "several_quartiere", value(row), candidates.size());
        }
    }

    /** When not one row fits, the two do not speak of the same areas; repeating that for each row would hide it. */
    private Remark nothingFits() {
        var example = value(lost.get(0));
        if (!boundaries.isEmpty()) {
            var other = boundaries.get(0);
            return Remark.stop(
                    RESIDENTS,
                    "nothing_fits_boundaries",
                    lost.size(),
                    example,
                    reading.matchBy() == MatchBy.KEY ? other.key() : other.name());
        }
        return known.isEmpty()
                ? Remark.stop(RESIDENTS, "nothing_stored", lost.size())
                : Remark.stop(RESIDENTS, "nothing_fits_stored", lost.size(), example);
    }

    private void settle(ResidentsRow row) {
        var arrival = Arrival.of(row, Optional.empty(), reading.municipality());
        if (reading.withoutBoundary() && arrival.fault().isEmpty()) {
            alone.add(arrival);
        } else if (reading.withoutBoundary()) {
            unreadable(row, arrival.fault());
        } else {
            unreadable(row, boundaries.isEmpty() ? "no_such_quartier" : "no_such_boundary", value(row));
        }
    }

    private void noticeUncounted(List<ResidentsRow> rows) {
        var uncounted = boundaries.stream()
                .filter(it -> !rowOf.containsKey(it))
                .map(Arrival::label)
                .toList();
        if (!uncounted.isEmpty() && !rows.isEmpty()) {
            remarks.add(Remark.notice(BOUNDARIES, "without_residents", uncounted.size(), Names.list(uncounted)));
        }
    }

    private void unreadable(ResidentsRow row, String key, Object... arguments) {
        remarks.add(Remark.unreadable(RESIDENTS, row.line(), key, arguments));
    }
}
