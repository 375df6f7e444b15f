package de.strategieportal.web.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A new and empty database for one portal, on the kind of database this test run is about. */
public sealed interface TestDatabase extends AutoCloseable {
    AtomicInteger count = new AtomicInteger();

    /** The settings that bind a portal to this database, under the names the README gives them. */
    Map<String, String> settings();

    @Override
    void close();

    static TestDatabase ofThisRun() {
        return onPostgreSql() ? postgreSql() : h2();
    }

    static boolean onPostgreSql() {
        return System.getProperty("portal.test.database", "h2").equals("postgresql");
    }

    static H2 h2() {
        var name = "h2-" + ProcessHandle.current().pid() + "-" + count.incrementAndGet();
        return new H2(RunningPortal.directory().resolve(name).resolve("portal"));
    }

    static PostgreSql postgreSql() {
        var name = "portal_" + count.incrementAndGet();
        PostgreSql.execute("CREATE DATABASE " + name);
        return new PostgreSql(name);
    }

    record H2(Path file) implements TestDatabase {
        private static final String COUNTED =
                """
                SELECT COALESCE(SUM(EXECUTION_COUNT), 0) FROM INFORMATION_SCHEMA.QUERY_STATISTICS
                WHERE REGEXP_LIKE(SQL_STATEMENT, ?) AND LOCATE(?, SQL_STATEMENT) > 0
                """;
        private static final String QUESTIONS = "^(SELECT|WITH)";
        private static final String WRITES = "^(INSERT|UPDATE|DELETE)";

        /** So that a test can look into the books of the database while the portal uses it. */
        static String open(String url) {
            return url.replace("DB_CLOSE_ON_EXIT=FALSE", "AUTO_SERVER=TRUE");
        }

        long statementsDuring(Runnable work, String about) {
            return during(work, QUESTIONS, about);
        }

        long writesDuring(Runnable work) {
            return during(work, WRITES, "");
        }

        void execute(String... statements) {
            try (var connection =
                            DriverManager.getConnection(open(settings().get("portal.db.url")), "portal", "portal");
                    var work = connection.createStatement()) {
                for (var statement : statements) {
                    work.execute(statement);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private long during(Runnable work, String kind, String about) {
            try (var connection =
                            DriverManager.getConnection(open(settings().get("portal.db.url")), "portal", "portal");
                    var books = connection.createStatement();
                    var count = connection.prepareStatement(COUNTED)) {
                count.setString(1, kind);
                count.setString(2, about);
                books.execute("SET QUERY_STATISTICS FALSE");
                books.execute("SET QUERY_STATISTICS TRUE");
                work.run();
                try (var counted = count.executeQuery()) {
                    counted.next();
                    return counted.getLong(1);
                } finally {
                    books.execute("SET QUERY_STATISTICS FALSE");
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Map<String, String> settings() {
            return Map.of("portal.db.url", "jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        }

        @Override
        public void close() {}
    }

    record PostgreSql(String name) implements TestDatabase {
        @Override
        public Map<String, String> settings() {
            var url = "jdbc:postgresql://localhost:" + Server.RUNNING.getPort() + "/" + name;
            return Map.of("portal.db.url", url, "portal.db.user", "postgres", "portal.db.password", "postgres");
        }

        /** What a restart of the database does to whoever is connected. */
        public void cutConnections() {
            execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'");
        }

        private static void execute(String sql) {
            try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {}

        /** One for all databases of a run; it ends with the run. */
        private static final class Server {
            static final EmbeddedPostgres RUNNING = start();

            private static EmbeddedPostgres start() {
                try {
                    return EmbeddedPostgres.builder().start();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
