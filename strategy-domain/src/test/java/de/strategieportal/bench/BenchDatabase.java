package de.strategieportal.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A database with the real schema that benchmarks fill and a portal can be started on. */
public record BenchDatabase(String name, String url, String user, String password) {

    private static EmbeddedPostgres server;

    /**
     * Does not answer from memory what was asked before, as H2 would.
     *
     * @param file without its ending; what is there already stays
     */
    public static BenchDatabase h2(Path file) {
        var url = "jdbc:h2:file:" + file.toAbsolutePath() + ";OPTIMIZE_REUSE_RESULTS=FALSE";
        return new BenchDatabase("H2", url, "portal", "portal").migrated();
    }

    /** New and empty, on a server that ends with this process. */
    public static synchronized BenchDatabase postgreSql() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder().start();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var url = "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
        return new BenchDatabase("PostgreSQL", url, "postgres", "postgres").migrated();
    }

    public static BenchDatabase at(String url, String user, String password) {
        return new BenchDatabase(url, url, user, password).migrated();
    }

    private BenchDatabase migrated() {
        Flyway.configure().dataSource(url, user, password).load().migrate();
        return this;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Not woven: what is lazy in the portal may be loaded at once here. */
    public EntityManagerFactory entityManagers() {
        return Persistence.createEntityManagerFactory(
                "portal",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", "",
                        "jakarta.persistence.jdbc.url", url,
                        "jakarta.persistence.jdbc.user", user,
                        "jakarta.persistence.jdbc.password", password,
                        "eclipselink.jdbc.batch-writing", "JDBC",
                        "eclipselink.weaving", "false",
                        "eclipselink.logging.level", "SEVERE"));
    }

    /** Under the names the README gives them. */
    public Map<String, String> settings() {
        return Map.of("portal.db.url", url, "portal.db.user", user, "portal.db.password", password);
    }

    public boolean isPostgreSql() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** So that plans of queries rest on what is there. */
    public void analyze() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(isPostgreSql() ? "VACUUM ANALYZE" : "ANALYZE");
        }
    }
}
