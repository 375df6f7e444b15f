package de.strategieportal.web.system;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The page shown instead of one that failed; it knows the status and nothing else about the failure. */
@Named
@RequestScoped
public class FailedPage {

    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 413, 429, 503, 507);

    @Inject
    HttpServletRequest request;

    /** Prefix of the texts that explain the failure. */
    public String getKey() {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return "failed_" + (status instanceof Integer code && EXPLAINED.contains(code) ? code : 500);
    }
}
