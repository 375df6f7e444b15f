package de.strategieportal.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Leads from reports back into the portal, where the installation says under which address people reach it. A demonstration
 * is looked at on the machine it runs on.
 */
@ApplicationScoped
public class ReportLinks {

    @Inject
    @ConfigProperty(name = "portal.url")
    Optional<URI> portal;

    @Inject
    @ConfigProperty(name = "portal.demo", defaultValue = "false")
    boolean demonstration;

    @Inject
    @ConfigProperty(name = "portal.port", defaultValue = "8080")
    int port;

    public ReportQuery in(ReportQuery query) {
        return portal.or(this::thisMachine)
                .map(address -> query.with(query.request().withPortal(withoutSlash(address))))
                .orElse(query);
    }

    private Optional<URI> thisMachine() {
        return demonstration ? Optional.of(URI.create("http://localhost:" + port)) : Optional.empty();
    }

    /** What follows it begins with one. */
    private static URI withoutSlash(URI address) {
        return URI.create(address.toString().replaceFirst("/+$", ""));
    }
}
