package de.strategieportal.web.system;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Path and query of the request as the browser sent it. */
final class PageAddress {

    private PageAddress() {}

    static String of(FacesContext context) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        return Optional.ofNullable(request.getQueryString())
                .map(query -> request.getRequestURI() + "?" + query)
                .orElse(request.getRequestURI());
    }
}
