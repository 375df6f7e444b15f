package de.strategieportal.bench;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Fills an empty database with the large installation and says how long that took: the one at {@code -Dbench.url=…} (with
 * {@code -Dbench.user=…}, {@code -Dbench.password=…}), or a new one on PostgreSQL.
 */
class LargeInstallationBenchmark {

    private static final List<String> COUNTED =
            List.of("traeger", "quartier", "strategy", "activity", "strategy_figures", "category_figures");

    @Test
    void fill() throws SQLException {
        var url = System.getProperty("bench.url", "");
        var database = url.isBlank()
                ? BenchDatabase.postgreSql()
                : BenchDatabase.at(
                        url,
                        System.getProperty("bench.user", "portal"),
                        System.getProperty("bench.password", "portal"));
        long began = System.nanoTime();
        LargeInstallation.fill(database);
        System.out.printf("%s filled in %d s%n", database.name(), (System.nanoTime() - began) / 1_000_000_000);
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            for (var table : COUNTED) {
                try (var count = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
                    count.next();
                    System.out.printf("%,12d %s%n", count.getLong(1), table);
                }
            }
        }
    }
}
