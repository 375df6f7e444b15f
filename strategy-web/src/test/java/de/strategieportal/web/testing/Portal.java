package de.strategieportal.web.testing;

import java.net.URI;
import java.util.HashMap;
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
    private Started started;

    @Override
    public void beforeAll(ExtensionContext context) {
        started = ofRun(context);
    }

    public URI url(String path) {
        return started.portal.url(path);
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
            portal = RunningPortal.start(settings);
        }

        @Override
        public void close() {
            portal.close();
            database.close();
        }
    }
}
