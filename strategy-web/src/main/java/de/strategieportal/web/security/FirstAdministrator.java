package de.strategieportal.web.security;

import de.strategieportal.account.FirstAccount;
import de.strategieportal.shared.RuleViolation;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives an empty portal its first administrator, or says in the log how to get one. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    @Inject
    FirstAccount account;

    @Inject
    @ConfigProperty(name = "portal.admin.name")
    Optional<String> name;

    @Inject
    @ConfigProperty(name = "portal.admin.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "portal.demo", defaultValue = "false")
    boolean demo;

    @PostConstruct
    void create() {
        if (!account.isMissing()) {
            return;
        }
        if (name.isPresent() && password.isPresent()) {
            create(name.get(), password.get());
        } else if (!demo) {
            LOG.warning("Nobody can sign in yet: there is no account. Set PORTAL_ADMIN_NAME and PORTAL_ADMIN_PASSWORD"
                    + " (at least 12 characters) in the environment and start the portal again.");
        }
    }

    private void create(String name, String password) {
        try {
            account.create(name, password);
            LOG.log(Level.INFO, "Created the first administrator {0}", name);
        } catch (RuleViolation refused) {
            LOG.log(
                    Level.WARNING,
                    "Nobody can sign in yet: PORTAL_ADMIN_NAME or PORTAL_ADMIN_PASSWORD cannot be used ({0}). A name has"
                            + " letters, digits and . _ @ + - only, a password at least 12 characters.",
                    refused.getMessage());
        }
    }
}
