package de.strategieportal.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses what a page of another site posts to the portal. Browsers say where a form comes from, the older ones by its
 * {@code Referer}; what says nothing of the kind is no browser and carries nobody's session.
 */
@WebFilter("/*")
public class ForeignForms extends HttpFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private static final Logger LOG = Logger.getLogger(ForeignForms.class.getName());

    @Inject
    @ConfigProperty(name = "portal.url")
    Optional<URI> portal;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod()) || isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isOwn(HttpServletRequest request) {
        var site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site"));
        var known = sender(request).map(OwnAddress.of(request, portal)::isOf).orElse(true);
        if (!known && site.filter("same-origin"::equals).isPresent()) {
            LOG.log(
                    Level.WARNING,
                    "A form of the portal itself was refused, because it was sent to another host than the"
                            + " browser asked for. Let the proxy pass the Host header on, or set portal.url.");
        }
        return known && site.map(OWN::contains).orElse(true);
    }

    private static Optional<String> sender(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Origin"))
                .or(() -> Optional.ofNullable(request.getHeader("Referer")));
    }
}
