package de.strategieportal.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The real schema in memory, empty before each test except for what the migrations bring. Use cases get {@link #em} as
 * their entity manager; every {@link #transaction} ends like one of theirs, with nothing left managed.
 */
public class TestDatabase implements BeforeEachCallback, AfterEachCallback {

    private static final DataSource DATA_SOURCE =
            JdbcConnectionPool.create("jdbc:h2:mem:portal;DB_CLOSE_DELAY=-1", "", "");
    private static final List<String> TABLES = migrate();
    private static final EntityManagerFactory FACTORY = Persistence.createEntityManagerFactory(
            "portal",
            Map.of(
                    "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                    "jakarta.persistence.jtaDataSource", "",
                    "jakarta.persistence.nonJtaDataSource", DATA_SOURCE,
                    "eclipselink.weaving", "false",
                    "eclipselink.logging.level", "SEVERE"));

    public EntityManager em;

    public void transaction(Runnable work) {
        transaction(() -> {
            work.run();
            return null;
        });
    }

    public <T> T transaction(Supplier<T> work) {
        var transaction = em.getTransaction();
        if (transaction.isActive()) {
            return work.get();
        }
        transaction.begin();
        try {
            var result = work.get();
            transaction.commit();
            return result;
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
            em.clear();
        }
    }

    public <T> T persisted(T entity) {
        transaction(() -> em.persist(entity));
        return entity;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        try (var connection = DATA_SOURCE.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SET REFERENTIAL_INTEGRITY FALSE");
            for (var table : TABLES) {
                statement.execute("TRUNCATE TABLE " + table);
            }
            statement.execute("SET REFERENTIAL_INTEGRITY TRUE");
        }
        em = FACTORY.createEntityManager();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        em.close();
    }

    private static List<String> migrate() {
        Flyway.configure().dataSource(DATA_SOURCE).load().migrate();
        try (var connection = DATA_SOURCE.getConnection()) {
            return emptyTables(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> emptyTables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var found = connection.getMetaData().getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"});
                var statement = connection.createStatement()) {
            while (found.next()) {
                var table = '"' + found.getString("TABLE_NAME") + '"';
                try (var rows = statement.executeQuery("SELECT 1 FROM " + table + " LIMIT 1")) {
                    if (!rows.next()) {
                        tables.add(table);
                    }
                }
            }
        }
        return tables;
    }
}
