package de.strategieportal.shared;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Counts what the database was really asked, by the database's own books. */
public final class Statements {

    private Statements() {}

    public static long during(Runnable work) {
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:portal", "", "");
                var books = connection.createStatement()) {
            books.execute("SET QUERY_STATISTICS FALSE");
            books.execute("SET QUERY_STATISTICS TRUE");
            work.run();
            try (var counted = books.executeQuery(
                    "SELECT SUM(EXECUTION_COUNT) FROM INFORMATION_SCHEMA.QUERY_STATISTICS WHERE SQL_STATEMENT LIKE 'SELECT%'")) {
                counted.next();
                return counted.getLong(1);
            } finally {
                books.execute("SET QUERY_STATISTICS FALSE");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
