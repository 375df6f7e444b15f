package de.strategieportal.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else touches the database; others wait by {@code @DependsOn("Migration")}. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {
    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @PostConstruct
    void migrate() {
        Flyway.configure(Migration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
