package de.strategieportal.web.testing;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Makes the database before Arquillian reads its settings, because {@code arquillian.xml} names these properties. */
public final class DatabaseForArquillian implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        System.setProperty("portal.db.user", "portal");
        System.setProperty("portal.db.password", "portal");
        TestDatabase.ofThisRun().settings().forEach(System::setProperty);
    }
}
