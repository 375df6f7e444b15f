package de.strategieportal.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One portal with demonstration data for all tests of a process, on a database of its own; it ends with the process.
 *
 * <pre>{@code
 * @RegisterExtension static final Portal portal = new Portal();
 * }</pre>
 */
public final class Portal implements BeforeAllCallback {
    /** Of every demonstration account. */
    public static final String PASSWORD = "quartier-demo";

    private static Started running;

    private Started started;

    @Override
    public void beforeAll(ExtensionContext context) {
        started = ofRun();
    }

    public URI url(String path) {
        return started.portal.url(path);
    }

    /** Somebody with a demonstration account. All tests of a process share one session each, because signing in is slow on purpose. */
    public Visitor as(String account) {
        return started.as(account);
    }

    /** How many questions the database is asked while something happens, by its own books; none where it keeps no books. */
    public OptionalLong statementsDuring(Runnable work) {
        return statementsAbout("", work);
    }

    /** The same for the questions whose SQL contains this text. */
    public OptionalLong statementsAbout(String text, Runnable work) {
        return started.database instanceof TestDatabase.H2 h2
                ? OptionalLong.of(h2.statementsDuring(work, text))
                : OptionalLong.empty();
    }

    /** How many rows or batches the database is told to write while something happens; none where it keeps no books. */
    public OptionalLong writesDuring(Runnable work) {
        return started.database instanceof TestDatabase.H2 h2
                ? OptionalLong.of(h2.writesDuring(work))
                : OptionalLong.empty();
    }

    /** Runs statements in the database of the portal, if it is H2; otherwise does nothing and says so. */
    public boolean execute(String... statements) {
        if (started.database instanceof TestDatabase.H2 h2) {
            h2.execute(statements);
            return true;
        }
        return false;
    }

    public TestDatabase database() {
        return started.database;
    }

    /** Not in a store of JUnit: a process that takes classes one by one makes a new run of each. */
    static synchronized Started ofRun() {
        if (running == null) {
            running = new Started();
        }
        return running;
    }

    static final class Started {
        final TestDatabase database = TestDatabase.ofThisRun();
        final RunningPortal portal;
        private final Map<String, HttpCookie> sessions = new HashMap<>();

        Started() {
            var settings = new HashMap<>(database.settings());
            settings.put("portal.demo", "true");
            // a look at the database from time to time would be counted by tests that count statements
            settings.put("portal.report.seconds", "86400");
            settings.put("portal.report.plans", "15");
            settings.computeIfPresent("portal.db.url", (name, url) -> TestDatabase.H2.open(url));
            portal = RunningPortal.start(settings);
        }

        /** What an earlier test left to be said in this session is said to nobody. */
        Visitor as(String account) {
            var visitor = new Visitor(portal::url);
            Optional.ofNullable(sessions.get(account)).ifPresent(visitor::bring);
            if (visitor.get("/legal/imprint").document().select("[data-leave]").isEmpty()) {
                var answer = visitor.signIn(account, PASSWORD);
                assertThat(answer.status()).as("sign-in of " + account).isEqualTo(303);
                visitor.session().ifPresent(session -> sessions.put(account, session));
            }
            return visitor;
        }
    }
}
