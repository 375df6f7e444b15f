package de.strategieportal.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The person behind the request. Every use case asks the caller before it reads or changes anything; the answer rests on
 * the account as it is in the database now, read once a request.
 */
@RequestScoped
public class Caller {

    @Inject
    SecurityContext security;

    @Inject
    CurrentAccounts accounts;

    private SignedInAccount account;
    private Set<Long> readable;

    protected Caller() {}

    /** For use cases outside a request: tests, and jobs that act for somebody. */
    public static Caller known(SignedInAccount account, Set<Long> readableTraeger) {
        var caller = new Caller();
        caller.account = account;
        caller.readable = Set.copyOf(readableTraeger);
        return caller;
    }

    /**
     * From here to the end of the request that person calls: for work that somebody ordered and that is done later.
     *
     * @throws AccessDenied when there is no such account any more
     */
    public void actFor(String name) {
        account = accounts.named(name).orElseThrow(AccessDenied::new);
        readable = null;
    }

    public String name() {
        return account().name();
    }

    public String displayName() {
        return account().displayName();
    }

    public Role role() {
        return account().role();
    }

    /** Administrators may stand outside every Träger. */
    public Optional<Long> traeger() {
        return account().traeger();
    }

    public Set<Long> assignedQuartiere() {
        return account().quartiere();
    }

    /** The Träger whose figures and published plans the caller may see: for queries over many rows. */
    public Set<Long> readableTraeger() {
        if (readable == null) {
            readable = loadReadable();
        }
        return readable;
    }

    /** Those of them that are this Träger or stand below it. */
    public Set<Long> readableBelow(long traeger) {
        return accounts.traegerAndBelow(traeger).stream()
                .filter(readableTraeger()::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Readers see what is approved, active or completed; everyone else sees drafts and plans in review too. */
    public boolean readsDrafts() {
        return role() != Role.READER;
    }

    public boolean administers() {
        return role() == Role.ADMINISTRATOR;
    }

    public boolean manages(long traeger) {
        return role() == Role.MANAGER && readableTraeger().contains(traeger);
    }

    public boolean edits(long traeger, long quartier) {
        return role() == Role.EDITOR
                && traeger().filter(own -> own == traeger).isPresent()
                && assignedQuartiere().contains(quartier);
    }

    /** Anything a signed-in person may do whatever the role, such as reading a catalogue everybody shares. */
    public void mustBeSignedIn() {
        account();
    }

    public void mustRead(long traeger) {
        allow(readableTraeger().contains(traeger));
    }

    /** A plan before its approval. */
    public void mustReadDraft(long traeger) {
        mustRead(traeger);
        allow(readsDrafts());
    }

    public void mustManage(long traeger) {
        allow(manages(traeger));
    }

    public void mustEdit(long traeger, long quartier) {
        allow(edits(traeger, quartier));
    }

    public void mustAdminister() {
        allow(administers());
    }

    private Set<Long> loadReadable() {
        return switch (role()) {
            case ADMINISTRATOR -> accounts.allTraeger();
            case MANAGER, READER -> traeger().map(accounts::traegerAndBelow).orElse(Set.of());
            case EDITOR -> traeger().map(Set::of).orElse(Set.of());
        };
    }

    private SignedInAccount account() {
        if (account == null) {
            account = Optional.ofNullable(security.getCallerPrincipal())
                    .map(Principal::getName)
                    .flatMap(accounts::named)
                    .orElseThrow(AccessDenied::new);
        }
        return account;
    }

    private static void allow(boolean allowed) {
        if (!allowed) {
            throw new AccessDenied();
        }
    }
}
