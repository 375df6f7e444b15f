package de.strategieportal.web.system;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * PrimeFaces wants the nonce of the page back with every form, put there by its script. A form sent as a whole gets a whole
 * new page and so a new nonce instead: it works without the script, and no nonce is used twice.
 */
class FreshNonce extends HttpServletRequestWrapper {

    private static final String NONCE = "primefaces.nonce";

    private final String fresh =
            Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));

    FreshNonce(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        if (!NONCE.equals(name) || getHeader("Faces-Request") != null) {
            return super.getParameter(name);
        }
        Optional.ofNullable(FacesContext.getCurrentInstance())
                .map(FacesContext::getViewRoot)
                .map(view -> view.getViewMap(false))
                .ifPresent(map -> map.put(NONCE, fresh));
        return fresh;
    }
}
