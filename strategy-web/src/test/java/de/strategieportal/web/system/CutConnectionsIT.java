package de.strategieportal.web.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.strategieportal.web.testing.Portal;
import de.strategieportal.web.testing.TestDatabase;
import de.strategieportal.web.testing.TestDatabase.PostgreSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CutConnectionsIT {
    @RegisterExtension
    static final Portal portal = new Portal();

    @Test
    void nobody_notices_that_the_database_dropped_every_connection() {
        assumeTrue(TestDatabase.onPostgreSql(), "connections can only be cut on PostgreSQL");
        var manager = portal.as("manager");

        for (int cut = 0; cut < 5; cut++) {
            assertThat(manager.get("/strategy/list").status()).isEqualTo(200);
            ((PostgreSql) portal.database()).cutConnections();
            assertThat(manager.get("/strategy/list").status()).isEqualTo(200);
        }
    }
}
