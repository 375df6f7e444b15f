package de.strategieportal.web.layout;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps the chosen language and brightness in a cookie each and leads back to where the person came from. */
@WebServlet("/preferences")
public class Preferences extends HttpServlet {

    private static final Map<String, Set<String>> CHOICES =
            Map.of("language", Set.of("de", "en"), "scheme", Set.of("light", "dark"));

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        CHOICES.forEach((name, values) -> Optional.ofNullable(request.getParameter(name))
                .filter(values::contains)
                .ifPresent(value -> response.addCookie(cookie(name, value, request.isSecure()))));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", pathWithin(request.getParameter("back")));
        response.setHeader("Cache-Control", "no-store");
    }

    /** What was chosen before, if anything. */
    static Optional<String> chosen(String name, FacesContext context) {
        return Optional.ofNullable((Cookie)
                        context.getExternalContext().getRequestCookieMap().get(name))
                .map(Cookie::getValue)
                .filter(CHOICES.get(name)::contains);
    }

    /** Only paths of this portal, never another host, whatever the parameter says. */
    static String pathWithin(String back) {
        return back != null && back.matches("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?") ? back : "/";
    }

    private static Cookie cookie(String name, String value, boolean secure) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(Math.toIntExact(Duration.ofDays(365).toSeconds()));
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
