package de.strategieportal.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/**
 * The page that is being shown. {@code /strategy/target-groups.xhtml} is {@code strategy_target_groups}; its texts are
 * {@code strategy_target_groups.<name>}, and where the page has none of that name, {@code common.<name>}.
 */
@Named("page")
@RequestScoped
public class CurrentPage {

    public String getId() {
        return idOf(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }

    static String idOf(String viewId) {
        return viewId.replaceFirst("^/(WEB-INF/)?", "")
                .replaceFirst("\\.xhtml$", "")
                .replace('/', '_')
                .replace('-', '_');
    }

    public String text(String name) {
        return find(name).orElseGet(() -> texts().get(getId() + "." + name));
    }

    /** A text of the page with its one place filled. */
    public String filled(String name, Object only) {
        return filled(name, only, null);
    }

    /** A text with two places to fill. */
    public String filled(String name, Object first, Object second) {
        return texts().get(getId() + "." + name, first, second);
    }

    public boolean has(String name) {
        return find(name).isPresent();
    }

    /** A text of several lines, for lists. */
    public List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Path and query as the browser shows them. */
    public String getUrl() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null) {
            return "/";
        }
        return Optional.ofNullable(request.getQueryString())
                .map(query -> request.getRequestURI() + "?" + query)
                .orElse(request.getRequestURI());
    }

    private Optional<String> find(String name) {
        return texts().find(getId() + "." + name).or(() -> texts().find("common." + name));
    }

    private static Texts texts() {
        return new Texts(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
