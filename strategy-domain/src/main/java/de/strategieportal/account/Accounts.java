package de.strategieportal.account;

import de.strategieportal.access.Caller;
import de.strategieportal.access.Role;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.Conflict;
import de.strategieportal.shared.NotFound;
import de.strategieportal.shared.RuleViolation;
import de.strategieportal.shared.UseCase;
import de.strategieportal.traeger.Traeger;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Administrators give people accounts, change what they may do, and take the accounts away again. */
@UseCase
public class Accounts {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Passwords passwords;

    /** @param search part of a name or of a Träger's name; empty finds all */
    public List<AccountLine> find(String search) {
        caller.mustAdminister();
        return em.createQuery(
                        """
                        SELECT NEW de.strategieportal.account.AccountLine(
                            a.id, a.name, a.displayName, a.role, t.name, a.disabled)
                        FROM Account a LEFT JOIN a.traeger t
                        WHERE a.name LIKE :search OR LOWER(a.displayName) LIKE :search OR LOWER(t.name) LIKE :search
                        ORDER BY a.displayName, a.name
                        """,
                        AccountLine.class)
                .setParameter("search", "%" + search.strip().toLowerCase(Locale.ROOT) + "%")
                .getResultList();
    }

    public AccountDetails details(long id) {
        caller.mustAdminister();
        return AccountDetails.of(Optional.ofNullable(em.find(Account.class, id)).orElseThrow(NotFound::new));
    }

    public long create(String name, String displayName, String password, Role role, Optional<Long> traeger) {
        caller.mustAdminister();
        mustBeFree(name);
        var account = new Account(name, displayName, passwords.hashNew(password), role, traeger(traeger));
        em.persist(account);
        return account.getId();
    }

    public void change(long id, long version, String displayName, Role role, Optional<Long> traeger) {
        caller.mustAdminister();
        var administrators = lockedAdministrators();
        var account = editable(id, version);
        account.describe(displayName);
        account.actAs(role, traeger(traeger));
        mustLeaveOne(administrators);
    }

    public void assign(long id, long version, Collection<Long> quartiere) {
        var account = editable(id, version);
        account.assign(
                quartiere.isEmpty()
                        ? List.of()
                        : em.createQuery("SELECT q FROM Quartier q WHERE q.id IN :ids", Quartier.class)
                                .setParameter("ids", quartiere)
                                .getResultList());
    }

    public void setPassword(long id, long version, String password) {
        editable(id, version).setPasswordHash(passwords.hashNew(password));
    }

    public void disable(long id, long version) {
        caller.mustAdminister();
        var administrators = lockedAdministrators();
        editable(id, version).disable();
        mustLeaveOne(administrators);
    }

    public void enable(long id, long version) {
        editable(id, version).enable();
    }

    private Account editable(long id, long version) {
        caller.mustAdminister();
        var account = Optional.ofNullable(em.find(Account.class, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT))
                .orElseThrow(NotFound::new);
        Conflict.check(account, version);
        return account;
    }

    private void mustBeFree(String name) {
        var taken = em.createQuery("SELECT COUNT(a) FROM Account a WHERE a.name = :name", Long.class)
                .setParameter("name", Account.signInName(name))
                .getSingleResult();
        if (taken > 0) {
            throw RuleViolation.at("name", "account.name_taken");
        }
    }

    /** Locks them, so that two administrators cannot disable each other at the same moment. */
    private List<Account> lockedAdministrators() {
        return em.createQuery("SELECT a FROM Account a WHERE a.role = :role ORDER BY a.id", Account.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static void mustLeaveOne(List<Account> administrators) {
        if (administrators.stream().noneMatch(Account::isActiveAdministrator)) {
            throw new RuleViolation("account.last_administrator");
        }
    }

    private Traeger traeger(Optional<Long> id) {
        return id.map(traeger ->
                        Optional.ofNullable(em.find(Traeger.class, traeger)).orElseThrow(NotFound::new))
                .orElse(null);
    }
}
