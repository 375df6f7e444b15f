package de.strategieportal.web.security;

import de.strategieportal.access.SignedInAccount;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What a session keeps of the person who signed in: plain text, so that every node can read it. */
record SignedInSession(String name, String passwordStamp) {

    private static final String NAME = "portal.name";
    private static final String PASSWORD_STAMP = "portal.passwordStamp";

    static Optional<SignedInSession> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .filter(session -> session.getAttribute(NAME) != null)
                .map(session -> new SignedInSession(
                        (String) session.getAttribute(NAME), (String) session.getAttribute(PASSWORD_STAMP)));
    }

    /** With a new session id: one that somebody planted before is worth nothing. */
    static void begin(HttpServletRequest request, SignedInAccount account, int minutes) {
        end(request);
        var session = request.getSession(true);
        session.setMaxInactiveInterval(minutes * 60);
        session.setAttribute(NAME, account.name());
        session.setAttribute(PASSWORD_STAMP, account.passwordStamp());
    }

    static void end(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.invalidate());
    }
}
