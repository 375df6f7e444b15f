package de.strategieportal.web.layout;

import static de.strategieportal.access.Role.ADMINISTRATOR;

import de.strategieportal.access.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where a person in their role can go from everywhere. */
@Named
@RequestScoped
public class Navigation {

    /** @param area the part of the portal below which the entry counts as the current one */
    public record Entry(String key, String path, String area, Set<Role> roles) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry("start", "/", "/index", Set.of(Role.values())),
            new Entry("dashboard", "/dashboard", "/dashboard", Set.of(Role.values())),
            new Entry("strategies", "/strategy/list", "/strategy/", Set.of(Role.values())),
            new Entry("report", "/report", "/report", Set.of(Role.values())),
            new Entry("traeger", "/admin/traeger", "/admin/traeger", Set.of(ADMINISTRATOR)),
            new Entry("quartiere", "/admin/quartiere", "/admin/quartier", Set.of(ADMINISTRATOR)),
            new Entry("catalog", "/admin/catalog-channels", "/admin/catalog", Set.of(ADMINISTRATOR)),
            new Entry("accounts", "/admin/accounts", "/admin/account", Set.of(ADMINISTRATOR)));

    @Inject
    HttpServletRequest request;

    public List<Entry> getEntries() {
        return ENTRIES.stream()
                .filter(entry -> entry.roles().stream().anyMatch(role -> request.isUserInRole(role.name())))
                .toList();
    }

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    public String getWho() {
        return Stream.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .findFirst()
                .orElse("");
    }
}
