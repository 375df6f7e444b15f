package de.strategieportal.account;

import de.strategieportal.access.OpenToAnyone;
import de.strategieportal.access.Role;
import de.strategieportal.shared.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The account everything begins with. */
@UseCase
public class FirstAccount {

    @PersistenceContext
    EntityManager em;

    @Inject
    Passwords passwords;

    @OpenToAnyone("Runs when the portal starts; tells only that nobody can sign in yet")
    public boolean isMissing() {
        return em.createQuery("SELECT COUNT(a) FROM Account a", Long.class).getSingleResult() == 0;
    }

    @OpenToAnyone("Runs when the portal starts, with a name and a password from the configuration")
    public void create(String name, String password) {
        em.persist(new Account(name, name, passwords.hashNew(password), Role.ADMINISTRATOR, null));
    }
}
