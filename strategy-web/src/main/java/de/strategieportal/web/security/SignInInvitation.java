package de.strategieportal.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;

/** Sends a stranger to the sign-in page, and remembers in its address what was asked for. */
class SignInInvitation {

    private SignInInvitation() {}

    static AuthenticationStatus send(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        var address = request.getContextPath() + "/login?to=" + URLEncoder.encode(asked(request), UTF_8);
        response.setHeader("Cache-Control", "no-store");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            redirectScript(response, address);
        } else {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", address);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static String asked(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    /** A script that asks for a part of a page follows no redirect; Faces has its own way to send the whole page away. */
    private static void redirectScript(HttpServletResponse response, String address) throws AuthenticationException {
        response.setContentType("text/xml;charset=UTF-8");
        try {
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + address.replace("&", "&amp;") + "\"></redirect></partial-response>");
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }
}
