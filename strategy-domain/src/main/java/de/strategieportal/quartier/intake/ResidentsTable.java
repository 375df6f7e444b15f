package de.strategieportal.quartier.intake;

import static de.strategieportal.quartier.intake.Remark.Place.RESIDENTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The residents in a CSV file, row by row, as a {@link TableReading} understands it. */
final class ResidentsTable {

    private static final int SAMPLE = 200;

    private final TableReading reading;
    private final Table table;
    private final AgeGroups ages;
    private final List<ResidentsRow> rows = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    private ResidentsTable(TableReading reading, Table table) {
        this.reading = reading;
        this.table = table;
        this.ages = new AgeGroups(reading.ageBands(), reading.has(ColumnKind.TOTAL));
    }

    static ResidentsTable read(byte[] file, TableReading reading) {
        var residents = new ResidentsTable(reading, reading.cut(file));
        residents.whyNotAtAll().ifPresentOrElse(residents.remarks::add, residents::readRows);
        return residents;
    }

    Table table() {
        return table;
    }

    List<ResidentsRow> rows() {
        return List.copyOf(rows);
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    private Optional<Remark> whyNotAtAll() {
        if (table.rows().isEmpty()) {
            return Optional.of(Remark.stop(RESIDENTS, "no_rows"));
        }
        for (var kind : List.of(ColumnKind.KEY, ColumnKind.NAME, ColumnKind.MUNICIPALITY, ColumnKind.TOTAL)) {
            if (reading.columns().stream().filter(it -> it.is(kind)).count() > 1) {
                return Optional.of(Remark.stop(RESIDENTS, "meaning_twice", kind));
            }
        }
        if (ages.overlapping().isPresent()) {
            return Optional.of(Remark.stop(
                    RESIDENTS,
                    "bands_overlap",
                    AgeGroups.names(ages.overlapping().get())));
        }
        if (!reading.has(ColumnKind.AGE) && longColumn() >= 0) {
            return Optional.of(Remark.stop(RESIDENTS, "long_format", longColumn() + 1));
        }
        if (!reading.has(ColumnKind.AGE) && !reading.has(ColumnKind.TOTAL)) {
            return Optional.of(Remark.stop(RESIDENTS, "no_residents_column"));
        }
        return reading.has(ColumnKind.KEY) || reading.has(ColumnKind.NAME)
                ? Optional.empty()
                : Optional.of(Remark.stop(RESIDENTS, "no_key_column"));
    }

    /** The column that names an age band in most rows: the table then has a row for each band, not for each Quartier. */
    private int longColumn() {
        for (int column = 0; column < table.headings().size(); column++) {
            var cells = table.samples(column, SAMPLE);
            if (cells.stream().filter(cell -> AgeHeading.read(cell).isPresent()).count() > cells.size() * 0.6) {
                return column;
            }
        }
        return -1;
    }

    private void readRows() {
        noticeAges();
        table.rows().forEach(this::readRow);
    }

    private void noticeAges() {
        if (!reading.has(ColumnKind.AGE)) {
            remarks.add(Remark.notice(RESIDENTS, "only_totals", AgeGroups.OF_ANY_AGE.toString()));
        } else if (ages.rest().isPresent()) {
            remarks.add(
                    Remark.notice(RESIDENTS, "rest_derived", ages.rest().get().toString()));
        } else if (!ages.gaps().isEmpty()) {
            remarks.add(Remark.notice(RESIDENTS, "ages_missing", AgeGroups.names(ages.gaps())));
        }
    }

    private void readRow(CsvRow row) {
        var key = cell(row, ColumnKind.KEY);
        var name = Blanks.collapse(cell(row, ColumnKind.NAME));
        if (row.broken()) {
            unreadable(row, "broken_quotes");
        } else if (key.isEmpty() && name.isEmpty()) {
            unreadable(row, "no_key");
        } else if (faultyCell(row).isEmpty()) {
            readResidents(row, key, name);
        } else {
            int column = faultyCell(row).get();
            unreadable(row, count(row, column).fault(), table.headings().get(column), row.cell(column));
        }
    }

    private void readResidents(CsvRow row, String key, String name) {
        var counts = new TreeMap<AgeBand, PersonCount>();
        for (int column = 0; column < reading.columns().size(); column++) {
            if (reading.columns().get(column).is(ColumnKind.AGE)) {
                counts.put(reading.columns().get(column).band(), count(row, column));
            }
        }
        var count = ages.count(counts, total(row));
        if (!count.isReadable()) {
            unreadable(row, count.remark(), count.arguments().toArray());
            return;
        }
        rows.add(new ResidentsRow(
                row.line(), key, name, Blanks.collapse(cell(row, ColumnKind.MUNICIPALITY)), count.residents()));
        if (!count.remark().isEmpty()) {
            remarks.add(Remark.warning(
                    RESIDENTS, row.line(), count.remark(), count.arguments().toArray()));
        }
    }

    private Optional<Integer> faultyCell(CsvRow row) {
        for (int column = 0; column < reading.columns().size(); column++) {
            var meaning = reading.columns().get(column);
            if ((meaning.is(ColumnKind.AGE) || meaning.is(ColumnKind.TOTAL))
                    && count(row, column).isFaulty()) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private PersonCount total(CsvRow row) {
        return reading.has(ColumnKind.TOTAL) ? count(row, reading.column(ColumnKind.TOTAL)) : PersonCount.UNKNOWN;
    }

    private PersonCount count(CsvRow row, int column) {
        return PersonCount.read(row.cell(column), reading.decimalSign());
    }

    private String cell(CsvRow row, ColumnKind kind) {
        return reading.has(kind) ? row.cell(reading.column(kind)) : "";
    }

    private void unreadable(CsvRow row, String key, Object... arguments) {
        remarks.add(Remark.unreadable(RESIDENTS, row.line(), key, arguments));
    }
}
