package de.strategieportal.web.testing;

import java.net.URI;
import java.util.HashMap;
import java.util.OptionalLong;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * One portal with demonstration data for all tests of a run, on a database of its own.
 *
 * <pre>{@code
 * @RegisterExtension static final Portal portal = new Portal();
 * }</pre>
 */
public final class Portal implements BeforeAllCallback {
    /** Of every demonstration account. */
    public static final String PASSWORD = "quartier-demo";

    private Started started;

    @Override
    public void beforeAll(ExtensionContext context) {
        started = ofRun(context);
    }

    public URI url(String path) {
        return started.portal.url(path);
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

    static Started ofRun(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Portal.class))
                .getOrComputeIfAbsent(Started.class, type -> new Started(), Started.class);
    }

    static final class Started implements AutoCloseable {
        final TestDatabase database = TestDatabase.ofThisRun();
        final RunningPortal portal;

        Started() {
            var settings = new HashMap<>(database.settings());
            settings.put("portal.demo", "true");
            settings.computeIfPresent("portal.db.url", (name, url) -> TestDatabase.H2.open(url));
            portal = RunningPortal.start(settings);
        }

        @Override
        public void close() {
            portal.close();
            database.close();
        }
    }
}
