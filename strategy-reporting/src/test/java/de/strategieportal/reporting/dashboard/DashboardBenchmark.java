package de.strategieportal.reporting.dashboard;

import de.strategieportal.access.CallerFixture;
import de.strategieportal.catalog.ShippedCatalog;
import de.strategieportal.reporting.bench.LargeInstallation;
import de.strategieportal.shared.Statements;
import de.strategieportal.shared.TestDatabase;
import de.strategieportal.traeger.Traeger;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** No test, and so named that no build runs it by itself: prints what dashboards cost beside the bare SQL. */
class DashboardBenchmark {

    private static final int ROUNDS = 30;
    private static final String BARE =
            """
            SELECT s.quartier_id, f.quarter, COUNT(*), SUM(f.staff_hours), SUM(f.volunteer_hours),
                SUM(f.network_partner_hours), SUM(f.multiplier_hours), SUM(f.required_hours), SUM(f.persons)
            FROM strategy_figures f JOIN strategy s ON s.id = f.strategy_id
            WHERE s.traeger_id IN (%s) AND s.state IN ('APPROVED', 'ACTIVE', 'COMPLETED')
                AND f.quarter BETWEEN '2026-Q3' AND '2026-Q4'
            GROUP BY s.quartier_id, f.quarter
            """;

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    @Test
    void dashboards_beside_bare_sql() throws Exception {
        database.transaction(new ShippedCatalog(database.em)::loadOnce);
        long began = System.nanoTime();
        new LargeInstallation(database.em, Integer.getInteger("bench.traeger", LargeInstallation.FULL)).build();
        System.out.printf(Locale.ROOT, "built in %d s%n", (System.nanoTime() - began) / 1_000_000_000);
        var all = database.em
                .createQuery("SELECT t FROM Traeger t ORDER BY t.id", Traeger.class)
                .getResultList();
        var federation = all.get(0);
        var below = all.stream()
                .filter(traeger ->
                        traeger.getParent().filter(federation::equals).isPresent())
                .map(Traeger::getId)
                .toList();
        measure("one Träger", below.get(0), List.of(below.get(0)));
        measure("federation", federation.getId(), below);
    }

    private void measure(String what, long traeger, List<Long> withAllBelow) throws Exception {
        var dashboards = City.dashboards(database, CallerFixture.manager(traeger, withAllBelow.toArray(Long[]::new)));
        var selection = new Selection(Optional.empty(), LargeInstallation.NOW, false, Set.of());
        var bare = BARE.formatted(withAllBelow.stream()
                .map(String::valueOf)
                .reduce((a, b) -> a + "," + b)
                .orElseThrow());
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:portal", "", "")) {
            connection.createStatement().execute("SET OPTIMIZE_REUSE_RESULTS 0");
            print(what, "bare SQL", () -> rows(connection, bare));
            explain(connection, bare);
        }
        print(what, "overview", () -> database.transaction(() -> dashboards.overview(selection)));
        print(what, "comparison", () -> database.transaction(() -> dashboards.comparison(selection)));
        print(what, "resources, 12 quarters", () -> database.transaction(() -> dashboards.resources(selection, 12)));
        print(
                what,
                "target groups",
                () -> database.transaction(() -> dashboards.targetGroups(selection, Locale.GERMAN)));
        System.out.printf(
                "%s: %d statements for the overview%n",
                what, Statements.during(() -> database.transaction(() -> dashboards.overview(selection))));
    }

    private static void print(String what, String how, Callable<?> work) throws Exception {
        var times = new ArrayList<Long>();
        for (int i = 0; i < ROUNDS; i++) {
            long began = System.nanoTime();
            work.call();
            times.add((System.nanoTime() - began) / 1000);
        }
        times.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%-12s %-24s median %8.2f ms, best %8.2f ms%n",
                what,
                how,
                times.get(ROUNDS / 2) / 1000.0,
                times.get(0) / 1000.0);
    }

    private static int rows(Connection connection, String sql) throws SQLException {
        int rows = 0;
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows++;
            }
        }
        return rows;
    }

    private static void explain(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("EXPLAIN " + sql)) {
            while (found.next()) {
                System.out.println(found.getString(1));
            }
        }
    }
}
