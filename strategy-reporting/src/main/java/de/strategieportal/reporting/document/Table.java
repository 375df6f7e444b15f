package de.strategieportal.reporting.document;

import java.util.List;

/**
 * Rows of typed cells. Tables of one report with the same key have the same columns and become one sheet.
 *
 * @param key stable name, the same in every language
 * @param rows may be read from the database while they are written, so only once at a time and never collected
 */
public record Table(String key, String title, List<Column> columns, Iterable<Row> rows) implements Block {

    public Table {
        columns = List.copyOf(columns);
    }

    @Override
    public void write(BlockWriter writer) {
        writer.table(this);
    }

    public Table with(Iterable<Row> others) {
        return new Table(key, title, columns, others);
    }

    public boolean isEmpty() {
        return !rows.iterator().hasNext();
    }
}
