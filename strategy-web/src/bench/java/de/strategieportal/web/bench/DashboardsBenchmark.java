package de.strategieportal.web.bench;

import static java.util.stream.Collectors.toSet;

import de.strategieportal.access.Caller;
import de.strategieportal.access.CallerFixture;
import de.strategieportal.bench.BenchDatabase;
import de.strategieportal.bench.InventedPassword;
import de.strategieportal.bench.LargeInstallation;
import de.strategieportal.bench.Measured;
import de.strategieportal.reporting.dashboard.Dashboards;
import de.strategieportal.reporting.dashboard.DashboardsOutside;
import de.strategieportal.reporting.dashboard.Figure;
import de.strategieportal.reporting.dashboard.Selection;
import de.strategieportal.shared.Period;
import de.strategieportal.traeger.Traeger;
import de.strategieportal.web.testing.RunningPortal;
import jakarta.persistence.EntityManager;
import java.io.PrintStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every dashboard of one Träger and of a federation beside the bare SQL behind it and an empty page of the same server. A page
 * may take as long as its SQL and three empty pages. The database keeps nothing from one round to the next.
 */
class DashboardsBenchmark {

    private static final String CHOSEN = "?quarter=" + LargeInstallation.NOW;
    private static final String EMPTY_PAGE = "/legal/imprint";

    /** Tables with more rows are not to be read from one end to the other. */
    private static final long LARGE = 20_000;

    private static final Period YEARS = Period.of(LargeInstallation.NOW.plus(-4), LargeInstallation.NOW.plus(7));

    private record Page(String name, String path, BiConsumer<Dashboards, Selection> useCase) {}

    private static final List<Page> PAGES = List.of(
            new Page("overview", "/dashboard", Dashboards::overview),
            new Page("comparison", "/dashboard/comparison", Dashboards::comparison),
            new Page("resources", "/dashboard/resources", (asked, selection) -> asked.resources(selection, 6)),
            new Page(
                    "target groups",
                    "/dashboard/target-groups",
                    (asked, selection) -> asked.targetGroups(selection, Locale.GERMAN)),
            new Page(
                    "over time",
                    "/dashboard/over-time",
                    (asked, selection) -> asked.overTime(selection, YEARS, List.of(Figure.COVERAGE))),
            new Page("map", "/dashboard/map", (asked, selection) -> asked.map(selection, Figure.COVERAGE)),
            new Page("figure", "/dashboard/figure", (asked, selection) -> asked.basis(selection, Figure.COVERAGE)));

    private record Inside(double sql, double useCase, List<Question> questions) {}

    private final Map<String, Map<Page, Inside>> inside = new LinkedHashMap<>();
    private final Set<String> scanned = new TreeSet<>();
    private PrintStream plans;

    @Test
    void dashboards_beside_bare_sql_and_an_empty_page() throws Exception {
        var database = database();
        try (var file = new PrintStream(file(database, "plans").toFile(), StandardCharsets.UTF_8)) {
            plans = file;
            LargeInstallation.fill(database);
            measureInside(database);
        }
        try (var portal = RunningPortal.start(database.settings());
                var table = new PrintStream(file(database, "table").toFile(), StandardCharsets.UTF_8)) {
            for (var out : List.of(table, System.out)) {
                out.printf("%s, times in ms (quickest round)%n", database.name());
            }
            for (var account : inside.keySet()) {
                measurePages(portal, account, table);
            }
            for (var out : List.of(table, System.out)) {
                out.println(
                        scanned.isEmpty()
                                ? "No large table is read from one end to the other."
                                : "Read from one end to the other: " + scanned);
                out.println("Plans of the queries: " + file(database, "plans"));
            }
        }
    }

    private static BenchDatabase database() throws Exception {
        return System.getProperty("portal.test.database", "h2").equals("postgresql")
                ? BenchDatabase.postgreSql()
                : BenchDatabase.h2(
                        Files.createTempDirectory(Path.of("target"), "bench").resolve("portal"));
    }

    private static Path file(BenchDatabase database, String what) throws Exception {
        return Measured.file(DashboardsBenchmark.class)
                .resolveSibling("Dashboards-" + database.name() + "-" + what + ".txt");
    }

    // Without the server

    private void measureInside(BenchDatabase database) throws Exception {
        try (var questions = new Questions(database);
                var factory = questions.entityManagers();
                var em = factory.createEntityManager();
                var connection = database.connect()) {
            var traeger = em.createQuery("SELECT t FROM Traeger t ORDER BY t.id", Traeger.class)
                    .getResultList();
            var federation = traeger.get(0);
            var below = traeger.stream()
                    .filter(each -> each.getParent().filter(federation::equals).isPresent())
                    .map(Traeger::getId)
                    .toList();
            inside.put(
                    LargeInstallation.MANAGER,
                    measured(em, connection, questions, CallerFixture.manager(below.get(0))));
            inside.put(
                    LargeInstallation.FEDERATION_MANAGER,
                    measured(
                            em,
                            connection,
                            questions,
                            CallerFixture.manager(federation.getId(), below.toArray(Long[]::new))));
        }
    }

    private Map<Page, Inside> measured(EntityManager em, Connection connection, Questions questions, Caller caller)
            throws Exception {
        var large = large(connection);
        var dashboards = DashboardsOutside.of(em, caller);
        var selection = new Selection(Optional.empty(), LargeInstallation.NOW, false, Set.of());
        var found = new LinkedHashMap<Page, Inside>();
        for (var page : PAGES) {
            Runnable asking = () -> {
                em.getTransaction().begin();
                page.useCase().accept(dashboards, selection);
                em.getTransaction().commit();
                em.clear();
            };
            var asked = questions.during(asking);
            for (var question : asked) {
                var plan = question.plan(connection);
                var scans =
                        Question.scanned(plan).stream().filter(large::contains).collect(toSet());
                scans.forEach(table -> scanned.add(table + " (" + page.name() + ")"));
                plans.printf("%s: %s%n%s%n%s%n%n", page.name(), question.sql(), plan, verdict(scans));
            }
            var sql = Milliseconds.of(() -> {
                int rows = 0;
                for (var question : asked) {
                    rows += question.ask(connection);
                }
                return rows;
            });
            found.put(
                    page,
                    new Inside(
                            sql,
                            Milliseconds.of(() -> {
                                asking.run();
                                return null;
                            }),
                            asked));
        }
        return found;
    }

    private static String verdict(Set<String> scans) {
        return scans.isEmpty() ? "=> no large table is scanned" : "=> SCANS " + scans;
    }

    private static Set<String> large(Connection connection) throws Exception {
        var large = new HashSet<String>();
        for (var table : Stream.of(
                        "strategy_figures",
                        "category_figures",
                        "resource",
                        "activity",
                        "target_group",
                        "digital_goal",
                        "channel_assessment",
                        "resident_band",
                        "quartier",
                        "strategy")
                .toList()) {
            try (var statement = connection.createStatement();
                    var count = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
                count.next();
                if (count.getLong(1) > LARGE) {
                    large.add(table);
                }
            }
        }
        return large;
    }

    // Over HTTP

    private void measurePages(RunningPortal portal, String account, PrintStream table) throws Exception {
        var client = signedIn(portal, account);
        var empty = Milliseconds.of(() -> bytes(client, portal.url(EMPTY_PAGE)));
        var lines = new ArrayList<String>();
        lines.add("%-12s %-14s %8s %9s %8s %8s %8s %5s %11s %6s"
                .formatted(
                        "signed in as",
                        "dashboard",
                        "bare SQL",
                        "use case",
                        "page",
                        "empty",
                        "SQL+3×empty",
                        "kept",
                        "statements",
                        "KB"));
        for (var entry : inside.get(account).entrySet()) {
            var url = portal.url(entry.getKey().path() + CHOSEN);
            int size = bytes(client, url);
            var page = Milliseconds.of(() -> bytes(client, url));
            var aim = entry.getValue().sql() + 3 * empty;
            lines.add(String.format(
                    Locale.ROOT,
                    "%-12s %-14s %8.2f %9.2f %8.2f %8.2f %11.2f %5s %11d %6.1f",
                    account,
                    entry.getKey().name(),
                    entry.getValue().sql(),
                    entry.getValue().useCase(),
                    page,
                    empty,
                    aim,
                    page <= aim ? "yes" : "no",
                    entry.getValue().questions().size(),
                    size / 1000.0));
        }
        for (var out : List.of(table, System.out)) {
            lines.forEach(out::println);
        }
    }

    private static HttpClient signedIn(RunningPortal portal, String account) throws Exception {
        var client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        var form = "name=" + account + "&password=" + InventedPassword.PLAIN;
        var answer = client.send(
                HttpRequest.newBuilder(portal.url("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(account + " cannot sign in: " + answer.statusCode());
        }
        return client;
    }

    /** As they come over the line. */
    private static int bytes(HttpClient client, URI url) throws Exception {
        var answer = client.send(
                HttpRequest.newBuilder(url).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(url + " answers " + answer.statusCode());
        }
        return answer.body().length;
    }
}
