package de.strategieportal.reporting.document;

import java.util.List;
import java.util.Optional;

/**
 * Rows of typed cells. Tables of one report with the same key have the same columns and become one sheet.
 *
 * @param key stable name, the same in every language
 * @param rows may be read from the database while they are written, so only once at a time and never collected
 * @param about the column that says what a row is about, where there are too many columns for paper: documents then give
 *     each thing a table of its own, with its figures below each other
 */
public record Table(String key, String title, List<Column> columns, Iterable<Row> rows, Optional<String> about)
        implements Block {

    public Table {
        columns = List.copyOf(columns);
    }

    public Table(String key, String title, List<Column> columns, Iterable<Row> rows) {
        this(key, title, columns, rows, Optional.empty());
    }

    @Override
    public void write(BlockWriter writer) {
        writer.table(this);
    }

    public Table with(Iterable<Row> others) {
        return new Table(key, title, columns, others, about);
    }

    /** @param column key of the column that says what a row is about */
    public Table about(String column) {
        return new Table(key, title, columns, rows, Optional.of(column));
    }

    public boolean isEmpty() {
        return !rows.iterator().hasNext();
    }
}
