package de.strategieportal.web.testing;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Makes the database before Arquillian reads its settings: {@code arquillian.xml} names these properties. */
public final class DatabaseForArquillian implements LauncherSessionListener {
    private TestDatabase database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("portal.test.database") != null) {
            database = TestDatabase.ofThisRun();
            System.setProperty("portal.db.user", "portal");
            System.setProperty("portal.db.password", "portal");
            database.settings().forEach(System::setProperty);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
        }
    }
}
