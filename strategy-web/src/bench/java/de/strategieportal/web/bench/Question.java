package de.strategieportal.web.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A statement the database was asked, with what filled its places, to be asked again without anything around it. */
record Question(String sql, List<Object> values) {

    /** An index or table that is read from one end to the other, as H2 writes it. */
    private static final Pattern SCANNED_BY_H2 =
            Pattern.compile("\"PUBLIC\"\\.\"(\\w+)\" \"\\w+\"\\s+/\\* PUBLIC\\.[\\w.]+ \\*/");

    private static final Pattern SCANNED_BY_POSTGRESQL = Pattern.compile("Seq Scan on (\\w+)");

    int ask(Connection connection) throws SQLException {
        int rows = 0;
        for (var row : rows(connection, sql)) {
            rows += row.isEmpty() ? 0 : 1;
        }
        return rows;
    }

    /** How the database goes about it. */
    String plan(Connection connection) throws SQLException {
        return String.join(
                "\n",
                rows(connection, "EXPLAIN " + sql).stream()
                        .map(row -> String.valueOf(row.get(0)))
                        .toList());
    }

    /** The tables of a plan that are read from one end to the other. */
    static List<String> scanned(String plan) {
        var tables = new TreeSet<String>();
        for (var pattern : List.of(SCANNED_BY_H2, SCANNED_BY_POSTGRESQL)) {
            pattern.matcher(plan)
                    .results()
                    .forEach(found -> tables.add(found.group(1).toLowerCase()));
        }
        return List.copyOf(tables);
    }

    private List<List<Object>> rows(Connection connection, String text) throws SQLException {
        try (var statement = connection.prepareStatement(text)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            var rows = new ArrayList<List<Object>>();
            try (var found = statement.executeQuery()) {
                int columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    var row = new ArrayList<Object>();
                    for (int i = 1; i <= columns; i++) {
                        row.add(found.getObject(i));
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }
}
