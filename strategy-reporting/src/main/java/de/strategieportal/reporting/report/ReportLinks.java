package de.strategieportal.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Leads from reports back into the portal, where the installation says under which address people reach it. */
@ApplicationScoped
public class ReportLinks {

    @Inject
    @ConfigProperty(name = "portal.url")
    Optional<URI> portal;

    public ReportQuery in(ReportQuery query) {
        return portal.map(address -> query.with(query.request().withPortal(address)))
                .orElse(query);
    }
}
